import type { OpaqueId, Pair, ViewPacket } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { fill } from '../ui/fill'
import { En, Zh } from '../ui/text'
import { yuan } from '../ui/yuan'
import { statusOf } from './packet-state'
import type { People } from './people'
import { Both, useWords } from './words'

export type Opened = ViewPacket & { state: 'opened' }
type Props = { packet: Opened; greeting: Pair; from: string; people: People }

/** 拼 for shares drawn by luck, 专 for one person's alone; equal shares have no sign. */
const signs = { lucky: '拼', 'for-one': '专', equal: '' } as const

const Sum = ({ packet, own }: { packet: Opened; own: boolean }) => {
  const { labels } = useWords()
  const status = statusOf(packet, own ? 'me' : 'system')
  const cents = packet.mine ?? (own ? packet.cents : null)
  if (cents === null) return <p className="mt-6 mb-4 font-serif text-[1.375rem]/[2rem] text-[#565048]"><Both label={status === 'gone' ? labels.gone : labels.expired} stacked en="text-[.875rem]" /></p>
  return <p className="num mt-3 font-serif text-[3.75rem]/[4.5rem] font-[350] text-[#96301f]">{yuan(cents)}<Zh className="ml-1.5 text-[1.125rem]">{labels.yuan.zh}</Zh></p>
}

/** The slip of paper in the envelope: whose packet, how much of it is mine, and the wish. */
export function Slip({ packet, greeting, from, people }: Props) {
  const { labels, english } = useWords()
  const sender = people[from]
  const sign = signs[packet.split]
  const to: OpaqueId | 'me' | undefined = packet.for
  return (
    <div className="rq-slip absolute inset-x-[26px] top-0 bottom-[40px] border border-[#e6dcc0] bg-slip p-[6px] text-[#1f1c18]">
      <div className="flex h-full flex-col items-center border border-[#c9806e]/60 px-2 pt-7 text-center">
        <p className="flex items-center gap-2">{sender && <Avatar name={sender.avatar} size={30} />}<Zh>{fill(labels.packetOf.zh, { name: sender?.name.zh ?? '' })}</Zh>{sign && <Zh className="rounded-[3px] border border-[#96301f]/60 px-1 text-small/4 text-[#96301f]">{sign}</Zh>}</p>
        {to !== undefined && to !== 'me' && <p className="mt-1 text-[.8125rem] text-[#565048]"><Zh>{fill(labels.forOne.zh, { name: people[to]?.name.zh ?? '' })}</Zh></p>}
        <Sum packet={packet} own={from === 'me'} />
        <p className="mt-2 font-serif text-[1.0625rem]/[1.5rem]"><Zh>{greeting.zh}</Zh></p>
        {english && <En className="text-[.8125rem]/[1.125rem] text-[#565048]">{greeting.en}</En>}
      </div>
    </div>
  )
}
