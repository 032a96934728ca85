import type { ViewEvent } from '@/engine/types'
import { fill } from '../ui/fill'
import { En, Zh } from '../ui/text'
import { PacketIcon } from '../ui/packet'
import { statusOf, type PacketStatus } from './packet-state'
import type { People } from './people'
import { timeFrom } from './time'
import { inVoice } from './page-language'
import { spoken, useWords, type LabelKey } from './words'

type Packet = ViewEvent & { kind: 'packet' }
type Props = { event: Packet; people: People; shape: string; onTouch?: (() => void) | undefined }

const labelOf: Record<PacketStatus, LabelKey> = { sealed: 'sealed', opened: 'opened', own: 'sealed', gone: 'gone', expired: 'expired' }

/** The line under the wish: what became of it, else for whom it is, else the wish in English. */
const Under = ({ event, people, status }: { event: Packet; people: People; status: PacketStatus }) => {
  const { labels, english } = useWords()
  const { packet } = event
  if (status !== 'sealed' && status !== 'own') {
    const mine = packet.state === 'opened' ? packet.takes.find((take) => take.who === 'me') : undefined
    const label = labels[labelOf[status]]
    return <><Zh>{label.zh}{mine && ` ${timeFrom(mine.at, mine.at)}`}</Zh>{label.en && <En> {label.en}</En>}</>
  }
  if (packet.for === undefined) return english && event.en ? <En>{event.en}</En> : null
  const who = packet.for === 'me' ? undefined : people[packet.for]
  const label = packet.for === 'me' ? labels.forMe : labels.forOne
  return <><Zh>{fill(label.zh, { name: who?.name.zh ?? '' })}</Zh>{label.en && <En className="block">{fill(label.en, { name: who?.name.en ?? '' })}</En>}</>
}

/** A packet in the chat: red while there is something to it, faded to clay once opened, emptied or gone back. Touching it opens it or its page. */
export function PacketCard({ event, people, shape, onTouch }: Props) {
  const { labels } = useWords()
  const { packet } = event
  const status = statusOf(packet, event.from)
  const done = status !== 'sealed' && status !== 'own'
  return (
    <button type="button" onClick={onTouch} disabled={!onTouch}
      className={`grid min-h-[66px] w-[16.125rem] max-w-full grid-cols-[58px_minmax(0,1fr)] overflow-hidden text-left shadow-1 ${shape} ${done ? 'bg-packet-done text-bubble-ink' : 'bg-cinnabar text-cream'}`}>
      <span className={`grid place-items-center ${done ? 'bg-packet-done-2' : 'bg-cinnabar-2'}`}><PacketIcon opened={done} /></span>
      <span className="self-center py-2 pr-3 pl-[13px]">
        <span className="sr-only">{fill(spoken(labels.packetOf), { name: inVoice(labels, people[event.from]?.name) })}, {spoken(labels[labelOf[status]])}: </span>
        <span className="block font-serif text-[1rem]/[1.3125rem] font-semibold tracking-[.02em]"><Zh>{event.zh}</Zh></span>
        <span className="mt-0.5 block text-gloss"><Under event={event} people={people} status={status} /></span>
      </span>
    </button>
  )
}
