import type { OpaqueId, View } from '@/engine/types'
import { Ours, useWords } from '../chat/words'
import { Line } from '../ui/icon'
import { Zh } from '../ui/text'
import type { Stars } from '../lines/types'

type Said = { id: OpaqueId; zh: string }

/** What the trainee said with one decision, where it is a line that can be kept: typed words have no pinyin, and nothing to learn them from. */
const saidIn = (view: View, turn: number): Said[] =>
  view.chats.flatMap((chat) => chat.events).flatMap((event): Said[] =>
    event.from === 'me' && event.turn === turn + 1 && event.kind === 'message' && event.pinyin ? [{ id: event.id, zh: event.zh }] : [])

/** Keeps a line among one's own, or lets it go. */
function Star({ attempt, line, stars }: { attempt: string; line: Said; stars: Stars }) {
  const { labels } = useWords()
  const kept = stars.has(line.id)
  return (
    <button type="button" aria-pressed={kept} onClick={() => void stars.toggle({ attempt, id: line.id })} className="mt-4 flex min-h-11 w-full items-center gap-3 border-t border-rule pt-1 text-left text-[.9375rem]/[1.3125rem]">
      <Line size={20} className="text-ink-2"><path d="m12 4 2.400 5.200 5.600.6-4.200 3.800 1.200 5.600L12 16.400l-5 2.800 1.200-5.600L4 9.800l5.600-.6Z" fill={kept ? 'currentColor' : 'none'} /></Line>
      <span className="min-w-0"><Zh className="block truncate">{line.zh}</Zh><span className="text-meta text-ink-2"><Ours label={kept ? labels.kept : labels.keep} /></span></span>
    </button>
  )
}

/** The lines just said, each to be kept or let go. */
export default function KeptLines({ view, turn, stars }: { view: View; turn: number; stars: Stars }) {
  return saidIn(view, turn).map((line) => <Star key={line.id} attempt={view.id} line={line} stars={stars} />)
}
