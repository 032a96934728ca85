import { drawings } from './avatar-drawings'

const names = Object.keys(drawings)
const known = (name: string): name is keyof typeof drawings => Object.hasOwn(drawings, name)

/** A name without a drawing gets one of ours, always the same. */
function drawingFor(name: string) {
  if (known(name)) return drawings[name]
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  const stand = names[sum % names.length] ?? 'hills'
  return known(stand) ? drawings[stand] : drawings.hills
}

type Props = { name: string; size?: number; className?: string; x?: number; y?: number }

/** A profile picture: `name` one of the drawings, `size` in px; `x` and `y` where it stands inside another drawing. Decoration: the person's name stands beside it. */
export function Avatar({ name, size = 38, className = '', ...place }: Props) {
  return (
    <svg width={size} height={size} {...place} viewBox="0 0 40 40" aria-hidden="true" className={`drawing block flex-none overflow-hidden rounded-(--avatar-round) ${className}`}>
      {drawingFor(name)}
    </svg>
  )
}
