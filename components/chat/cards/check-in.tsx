import type { ViewEvent } from '@/engine/types'
import { Avatar } from '../../ui/avatar'
import { fill } from '../../ui/fill'
import { En, Zh } from '../../ui/text'
import type { People } from '../people'
import { Both, useWords } from '../words'
import { Act, Frame } from './frame'

type CheckIn = ViewEvent & { kind: 'check-in' }

/** 打卡: who has done today's part, one row each, and what they handed in. */
export function CheckInCard({ event, people, shape, onCheckIn }: { event: CheckIn; people: People; shape: string; onCheckIn?: (() => void) | undefined }) {
  const { labels, english } = useWords()
  const count = { count: event.rows.length }
  const label = { zh: fill(labels.checkedIn.zh, count), en: fill(labels.checkedIn.en, count) }
  const done = event.rows.some((row) => row.who === 'me')
  return (
    <Frame shape={shape}>
      <div className="px-[13px] pt-2.5 pb-2">
        <p className="text-small text-client-2"><Both label={labels.checkIn} />{event.period && <> · <Zh>{event.period.zh}</Zh>{english && event.period.en && <En> {event.period.en}</En>}</>}</p>
        <p className="mt-0.5 text-message font-semibold"><Zh>{event.title.zh}</Zh>{english && event.title.en && <En className="block text-gloss font-normal text-client-2">{event.title.en}</En>}</p>
      </div>
      <div className="border-t border-client-2/25 px-[13px] py-2">
        <p className="num text-small text-client-2"><Both label={label} /></p>
        <ul>
          {event.rows.map((row, i) => (
            <li key={i} className="mt-2 grid grid-cols-[24px_minmax(0,1fr)] gap-x-2">
              <Avatar name={people[row.who]?.avatar ?? ''} size={24} />
              <span className="text-[.84375rem]/[1.1875rem]"><Zh className="text-client-2">{row.who === 'me' ? labels.me.zh : people[row.who]?.name.zh}</Zh> <Zh>{row.text.zh}</Zh>
                {english && row.text.en && <En className="block text-gloss text-client-2">{row.text.en}</En>}
                {row.note && <Zh className="block text-small text-client-2">{row.note.zh}</Zh>}</span>
            </li>
          ))}
        </ul>
      </div>
      {onCheckIn && !done && <div className="flex border-t border-client-2/25"><Act icon="check" label={labels.checkInNow} onTouch={onCheckIn} /></div>}
    </Frame>
  )
}
