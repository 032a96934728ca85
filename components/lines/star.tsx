import { Line } from '../ui/icon'

type Props = { kept: boolean; label: string; onTouch: () => void; className?: string }

/** A quiet star beside a line: outlined, and filled once the line is kept. */
export const Star = ({ kept, label, onTouch, className = '' }: Props) => (
  <button type="button" aria-pressed={kept} aria-label={label} title={label} onClick={onTouch} className={`grid size-9 flex-none place-items-center rounded-full ${className}`}>
    <Line size={18}><path d="m12 4 2.400 5.200 5.600.6-4.200 3.800 1.200 5.600L12 16.400l-5 2.800 1.200-5.600L4 9.800l5.600-.6Z" fill={kept ? 'currentColor' : 'none'} /></Line>
  </button>
)
