import { Avatar } from '../ui/avatar'
import { fill } from '../ui/fill'
import { En, Zh } from '../ui/text'
import { yuan } from '../ui/yuan'
import type { Opened } from './packet-slip'
import type { People } from './people'
import { storyTime } from './time'
import { Both, useWords, type Label } from './words'

const filled = (label: Label, values: Record<string, string | number>): Label => ({ zh: fill(label.zh, values), en: fill(label.en, values) })

/** Who got what and when, and what becomes of the rest. Who was luckiest is known only once all shares are gone. */
export function Takers({ packet, people }: { packet: Opened; people: People }) {
  const { labels } = useWords()
  const { takes, shares, ends, refunded } = packet
  const { zh, en } = filled(labels.takenOf, { taken: takes.length, shares, total: yuan(packet.cents) })
  return (
    <div className="rq-after mt-7 px-6">
      <p className="num flex justify-between gap-3 pb-2 text-[.84375rem] text-ink-2"><Zh>{zh}</Zh>{en && <En>{en}</En>}</p>
      <ul className="border-b border-rule">
        {takes.map((take) => (
          <li key={take.who} className="grid grid-cols-[36px_minmax(0,1fr)_auto] items-center gap-x-3 border-t border-rule py-2.5">
            <Avatar name={people[take.who]?.avatar ?? ''} size={36} />
            <span><Zh className="block text-[.96875rem]/[1.25rem]">{take.who === 'me' ? labels.me.zh : people[take.who]?.name.zh}</Zh><Zh className="num block text-[.8125rem]/[1rem] text-ink-2">{storyTime(take.at)}</Zh></span>
            <span className="text-right"><span className="num block">{yuan(take.cents)}</span>{take.best && takes.length === shares && <span className="block text-small text-ink-2"><Both label={labels.luckiest} /></span>}</span>
          </li>
        ))}
        {takes.length === 0 && !refunded && <li className="border-t border-rule py-3 text-[.875rem] text-ink-2"><Both label={labels.waiting} /></li>}
      </ul>
      {(ends ?? refunded) && <p className="num pt-3 text-[.8125rem]/[1.1875rem] text-ink-2"><Both label={ends ? { zh: fill(labels.refundsAt.zh, { time: storyTime(ends) }), en: fill(labels.refundsAt.en, { time: storyTime(ends, 'en') }) } : labels.refunded} stacked /></p>}
    </div>
  )
}
