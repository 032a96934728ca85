'use client'
import { useEffect, useRef, useState } from 'react'
import type { Pair, ViewPacket } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { fill } from '../ui/fill'
import { Icon } from '../ui/icon'
import { En, Zh } from '../ui/text'
import { EnvelopeBack, EnvelopeFront, EnvelopeSealed } from './envelope'
import type { People } from './people'
import { storyTime } from './time'
import { Both, useWords } from './words'

type Opened = ViewPacket & { state: 'opened' }
type Props = { packet: ViewPacket; greeting: Pair; from: string; people: People; fresh: boolean; onClose: () => void }

const yuan = (cents: number): string => (cents / 100).toFixed(2)

const Slip = ({ mine, greeting, from, people }: { mine: number | null; greeting: Pair; from: string; people: People }) => {
  const { labels, english } = useWords()
  const sender = people[from]
  return (
    <div className="rq-slip absolute inset-x-[26px] top-0 bottom-[40px] border border-[#e6dcc0] bg-slip p-[6px] text-[#1f1c18]">
      <div className="flex h-full flex-col items-center border border-[#c9806e]/60 px-2 pt-7 text-center">
        <p className="flex items-center gap-2">{sender && <Avatar name={sender.avatar} size={30} />}<Zh>{fill(labels.packetOf.zh, { name: sender?.name.zh ?? '' })}</Zh></p>
        {mine !== null && <p className="num mt-3 font-serif text-[3.75rem]/[4.5rem] font-[350] text-[#96301f]">{yuan(mine)}<Zh className="ml-1.5 text-[1.125rem]">{labels.yuan.zh}</Zh></p>}
        <p className="mt-2 font-serif text-[1.0625rem]/[1.5rem]"><Zh>{greeting.zh}</Zh></p>
        {english && <En className="text-[.8125rem]/[1.125rem] text-[#565048]">{greeting.en}</En>}
      </div>
    </div>
  )
}

const Takers = ({ packet, people }: { packet: Opened; people: People }) => {
  const { labels } = useWords()
  const numbers = { taken: packet.takes.length, shares: packet.shares, total: yuan(packet.cents) }
  return (
    <div className="rq-after mt-7 px-6">
      <p className="num flex justify-between gap-3 pb-2 text-[.84375rem] text-ink-2"><Zh>{fill(labels.takenOf.zh, numbers)}</Zh>{labels.takenOf.en && <En>{fill(labels.takenOf.en, numbers)}</En>}</p>
      <ul>
        {packet.takes.map((take) => (
          <li key={take.who} className="grid grid-cols-[36px_minmax(0,1fr)_auto] items-center gap-x-3 border-t border-rule py-2.5">
            <Avatar name={people[take.who]?.avatar ?? ''} size={36} />
            <span><Zh className="block text-[.96875rem]/[1.25rem]">{take.who === 'me' ? labels.me.zh : people[take.who]?.name.zh}</Zh><Zh className="num block text-[.8125rem]/[1rem] text-ink-2">{storyTime(take.at)}</Zh></span>
            <span className="text-right"><span className="num block">{yuan(take.cents)}</span>{take.best && packet.takes.length === packet.shares && <span className="block text-small text-ink-2"><Both label={labels.luckiest} /></span>}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The packet's own page. Sealed while the server is asked; then, the first time, thread, flap and slip; a tap goes to the end. */
export default function PacketPage({ packet, greeting, from, people, fresh, onClose }: Props) {
  const { labels, text } = useWords()
  const page = useRef<HTMLElement>(null)
  useEffect(() => page.current?.focus(), [])
  const [skipped, skip] = useState(false)
  const opened = packet.state === 'opened'
  return (
    <section ref={page} role="dialog" aria-modal="true" aria-label={fill(labels.packetOf.en || labels.packetOf.zh, { name: people[from]?.name.zh ?? '' })} tabIndex={-1}
      onClick={() => skip(true)} onKeyDown={(press) => press.key === 'Escape' && onClose()} className="rq-fade absolute inset-0 z-30 flex flex-col overflow-y-auto bg-sheet text-ink outline-none">
      <button type="button" onClick={onClose} aria-label={text.back} className="grid size-11 flex-none place-items-center pl-1"><Icon name="back" size={24} /></button>
      <div className={`flex flex-1 flex-col ${opened && fresh && !skipped ? 'rq-opening' : ''}`}>
        <div className="relative mx-auto -mt-5 h-[412px] w-[266px] flex-none overflow-hidden">
          {opened ? <><EnvelopeBack /><Slip mine={packet.mine} greeting={greeting} from={from} people={people} /><EnvelopeFront /></>
            : <div className="absolute inset-x-0 bottom-0"><EnvelopeSealed /></div>}
        </div>
        {packet.state === 'cannot' && <p role="status" className="px-8 pt-6 text-center"><Zh>{packet.why.zh}</Zh><En className="block text-ink-2">{packet.why.en}</En></p>}
        {opened && <Takers packet={packet} people={people} />}
        <p className="mt-auto px-6 pt-8 pb-7 text-center text-[.8125rem] text-ink-2"><Both label={labels.playMoney} /></p>
      </div>
    </section>
  )
}
