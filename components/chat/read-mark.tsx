import type { ViewEvent } from '@/engine/types'
import { fill } from '../ui/fill'
import { En, Zh } from '../ui/text'
import { useWords } from './words'

/** Whether what I sent has been read: in private yes or no, in a group by how many not yet. Where the client tells who, it can be asked. */
export default function ReadMark({ event, onWho }: { event: ViewEvent; onWho?: ((event: ViewEvent) => void) | undefined }) {
  const { labels, english } = useWords()
  const { read } = event
  if (!read) return null
  const left = read.of - read.by
  const label = read.of === 1 ? (left > 0 ? labels.unseen : labels.seen) : left > 0 ? labels.unseenBy : labels.seenByAll
  const words = <><Zh className="block">{fill(label.zh, { count: left })}</Zh>{english && label.en && <En className="block">{fill(label.en, { count: left })}</En>}</>
  const look = `num flex-none pb-0.5 text-right text-small ${left > 0 ? 'text-accent' : 'text-client-2'}`
  // Marks change all the time: nobody wants each of them read out.
  return (
    <span aria-live="off" className="flex-none">
      {read.who && onWho ? <button type="button" onClick={() => onWho(event)} className={`relative before:absolute before:-inset-x-1 before:-inset-y-3 ${look}`}>{words}</button> : <span className={`block ${look}`}>{words}</span>}
    </span>
  )
}
