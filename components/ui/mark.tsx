import type { Mark } from '@/engine/types'

const ring = { cx: 7, cy: 7, r: 5.2, stroke: 'currentColor', strokeWidth: 1.4 }
const drawings = {
  full: <circle {...ring} fill="currentColor" />,
  half: <><circle {...ring} fill="none" /><path d="M7 1.8a5.2 5.2 0 0 0 0 10.4Z" fill="currentColor" /></>,
  none: <circle {...ring} fill="none" />,
  contested: <circle {...ring} fill="none" strokeDasharray="2 1.6" />,
  'not-shown': <path d="M4 7h6" stroke="currentColor" strokeWidth={1.4} strokeLinecap="round" />,
} as const satisfies Record<Mark, React.ReactNode>

/** One encounter with a norm. `word` names it for a screen reader; leave it out where the word stands beside the mark. `size` in px: 13 earlier, 17 today. */
export function MarkIcon({ mark, word, size = 13, className = '' }: { mark: Mark; word?: string; size?: 13 | 17; className?: string }) {
  const label = word === undefined ? { 'aria-hidden': true } as const : { role: 'img', 'aria-label': word } as const
  return <svg width={size} height={size} viewBox="0 0 14 14" {...label} className={`inline-block flex-none ${className}`}>{drawings[mark]}</svg>
}

/** Encounters in order, the last one larger and in full ink. */
export function MarkRow({ marks, words }: { marks: Mark[]; words: Record<Mark, string> }) {
  return (
    <span className="inline-flex items-center gap-[5px]">
      {marks.map((mark, index) => {
        const last = index === marks.length - 1
        return <MarkIcon key={index} mark={mark} word={words[mark]} size={last ? 17 : 13} className={last ? 'text-ink' : 'text-ink-3'} />
      })}
    </span>
  )
}
