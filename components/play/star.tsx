import type { Coach, View } from '@/engine/types'
import { Ours, useWords } from '../chat/words'
import { Line } from '../ui/icon'
import { Zh } from '../ui/text'
import type { Stars } from '../lines/types'
import { lineSaid, type LineSaid } from './line-said'

/** Keeps a line among one's own, or lets it go. */
function Star({ attempt, line, stars }: { attempt: string; line: LineSaid; stars: Stars }) {
  const { labels } = useWords()
  const kept = stars.has(line.id)
  return (
    <button type="button" aria-pressed={kept} onClick={() => void stars.toggle({ attempt, id: line.id })} className="mt-4 flex min-h-11 w-full items-center gap-3 border-t border-rule pt-1 text-left text-[.9375rem]/[1.3125rem]">
      <Line size={20} className="text-ink-2"><path d="m12 4 2.400 5.200 5.600.6-4.200 3.800 1.200 5.600L12 16.400l-5 2.800 1.200-5.600L4 9.800l5.600-.6Z" fill={kept ? 'currentColor' : 'none'} /></Line>
      <span className="min-w-0"><Zh className="block truncate">{line.zh}</Zh><span className="text-meta text-ink-2"><Ours label={kept ? labels.kept : labels.keep} /></span></span>
    </button>
  )
}

/** The line just said, to be kept or let go. */
export default function KeptLine({ view, coach, stars }: { view: View; coach: Coach; stars: Stars }) {
  const line = lineSaid(view, coach)
  return line && <Star attempt={view.id} line={line} stars={stars} />
}
