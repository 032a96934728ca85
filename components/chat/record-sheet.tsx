import type { ViewEvent } from '@/engine/types'
import { En, Zh } from '../ui/text'
import { Sheet } from './sheet'
import { timeFrom } from './time'
import { useWords } from './words'

/** A page of messages that were carried over together: who said what, and when. They are words now, no longer messages. */
export function RecordSheet({ event, onClose }: { event: ViewEvent & { kind: 'record' }; onClose: () => void }) {
  const { english } = useWords()
  const { title, rows } = event
  return (
    <Sheet title={<Zh>{title.zh}</Zh>} onClose={onClose}>
      {english && title.en && <En className="block pb-2 text-center text-gloss text-client-2">{title.en}</En>}
      <ol>
        {rows.map(({ who, at, text }, i) => (
          <li key={i} className="border-b border-client-rule py-2.5">
            <p className="flex items-baseline justify-between gap-3 text-small text-client-2"><span><Zh>{who.zh}</Zh>{english && who.en && who.en !== who.zh && <En> {who.en}</En>}</span>{at && <Zh className="num">{timeFrom(event.at, at)}</Zh>}</p>
            <p className="mt-0.5 text-message"><Zh className="wrap-anywhere whitespace-pre-line">{text.zh}</Zh>{english && text.en && <En className="block text-gloss text-client-2">{text.en}</En>}</p>
          </li>
        ))}
      </ol>
    </Sheet>
  )
}
