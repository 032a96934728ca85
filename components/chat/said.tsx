import type { ViewEvent } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { En, Zh } from '../ui/text'
import { ChainCard, PlainCard } from './cards'
import { Gloss } from './gloss'
import { PacketCard } from './packet-card'
import { gist, type People } from './people'
import { Sticker } from './stickers'
import { useWords } from './words'

type Props = {
  event: ViewEvent
  first: boolean // of its speaker's group: name, avatar and the tail corner
  named: boolean // groups show names, private chats do not
  people: People
  quoted?: ViewEvent | undefined
  onPacket?: ((event: ViewEvent) => void) | undefined
  onJoin?: ((event: ViewEvent) => void) | undefined
}

const corners = { mine: 'rounded-[16px_5px_16px_16px]', theirs: 'rounded-[5px_16px_16px_16px]', packet: 'rounded-[5px_14px_14px_14px]', minePacket: 'rounded-[14px_5px_14px_14px]' }

const Body = ({ event, first, people, onPacket, onJoin }: Props) => {
  const mine = event.from === 'me'
  const shape = first ? (mine ? corners.mine : corners.theirs) : 'rounded-bubble'
  if (event.kind === 'sticker') return <div className="w-24"><Sticker id={event.sticker} text={event.zh} /></div>
  if (event.kind === 'packet') {
    const card = first ? (mine ? corners.minePacket : corners.packet) : 'rounded-packet'
    const opened = event.packet.state === 'opened' ? event.packet.takes.find((take) => take.who === 'me')?.at : undefined
    return <PacketCard greeting={event} packet={event.packet} openedAt={opened} from={people[event.from]?.name.zh ?? ''} shape={card} onTouch={onPacket && (() => onPacket(event))} />
  }
  if (event.kind === 'chain') return <ChainCard event={event} people={people} shape={shape} onJoin={onJoin && (() => onJoin(event))} />
  if (event.kind === 'recalled') return null
  if (event.kind !== 'message') return <PlainCard event={event} shape={shape} />
  return (
    <div className={`max-w-[16.375rem] px-[13px] pt-2 pb-[9px] text-message text-pretty shadow-1 ${shape} ${mine ? 'bg-jade text-jade-ink' : 'bg-bubble text-bubble-ink'}`}><Zh className="whitespace-pre-line wrap-anywhere">{event.zh}</Zh></div>
  )
}

const Quote = ({ event, people }: { event: ViewEvent; people: People }) => {
  const { labels } = useWords()
  return (
    <p className="mx-[3px] mt-1.5 max-w-[16rem] truncate rounded-[6px] bg-client-2/12 px-2 py-1 text-gloss text-client-2">
      <Zh>{people[event.from]?.name.zh}：{gist(event, labels.packet.zh).zh}</Zh>
    </p>
  )
}

/** One thing somebody sent, with what stands around it. */
export function Said(props: Props) {
  const { event, first, named, people, quoted } = props
  const { english } = useWords()
  const mine = event.from === 'me'
  const person = people[event.from]
  const pair = event.kind === 'chain' || event.kind === 'packet' ? null : event
  return (
    <div className={`grid gap-x-[9px] ${first ? 'pt-2.5' : 'pt-1.5'} ${mine ? 'grid-cols-[minmax(0,1fr)_38px]' : 'grid-cols-[38px_minmax(0,1fr)]'}`}>
      {!mine && (first && person ? <Avatar name={person.avatar} size={38} /> : <span />)}
      <div className={`flex min-w-0 flex-col ${mine ? 'items-end' : 'items-start'}`}>
        {first && named && !mine && person && <p className="mb-[3px] ml-0.5 text-small text-client-2"><Zh>{person.name.zh}</Zh>{english && <En> {person.name.en}</En>}</p>}
        {!(first && named && !mine) && <span className="sr-only">{person?.name.zh}：</span>}
        <Body {...props} />
        {quoted && <Quote event={quoted} people={people} />}
        {pair && <Gloss pinyin={pair.pinyin} en={pair.en} mine={mine} />}
      </div>
      {mine && (first && person ? <Avatar name={person.avatar} size={38} /> : <span />)}
    </div>
  )
}
