import type { Pair, ViewEvent } from '@/engine/types'
import { Sticker } from '../chat/stickers'
import { fill } from '../ui/fill'
import { meaningOf } from '../chat/meaning'
import { Bubble, ChatRow, Gloss, GreyLine, PacketCard } from '../ui/still-chat'
import { Zh } from '../ui/text'
import { LineStar } from './desk'
import { personOf, type Cast } from './people'
import { Thing } from './thing'
import type { Voice } from './words'
import { WorkThing } from './work-thing'

type Props = { event: ViewEvent; star?: string | undefined; cast: Cast; voice: Voice; follows: boolean; label?: React.ReactNode; quoted?: string | undefined }

const yuan = (cents: number) => (cents / 100).toFixed(2)

/** One event as it stood in the chat; grey lines have no speaker. `star`: the id under which its line can be kept. */
export function EventRow({ event, star, cast, voice, follows, label, quoted }: Props) {
  if (event.kind === 'typing') return null
  if (event.kind === 'system' || event.kind === 'recalled') {
    return <GreyLine><Zh className="block">{event.zh}</Zh>{voice.locale === 'en' ? event.en : null}</GreyLine>
  }
  const mine = event.from === 'me'
  const sent = <Sent event={event} star={star} cast={cast} voice={voice} mine={mine} quoted={quoted} />
  return <ChatRow avatar={personOf(cast, event.from).avatar} mine={mine} small follows={follows} name={label}>{event.gone ? <div className="opacity-70">{sent}</div> : sent}</ChatRow>
}

type Shown = Exclude<ViewEvent, { kind: 'system' | 'recalled' | 'typing' }>
type SentProps = Omit<Props, 'label' | 'event' | 'follows'> & { event: Shown; mine: boolean }

function Sent({ event, star, cast, voice, mine, quoted }: SentProps) {
  const gloss = (pair: Pair) => (voice.locale === 'en' ? <Gloss mine={mine} en={meaningOf(pair) ?? ''} /> : null)
  switch (event.kind) {
    case 'sticker': return <><Sticker id={event.sticker} text={event.zh} />{gloss(event)}</>
    case 'packet': {
      const { packet } = event
      const note = packet.state !== 'opened' ? {} : { note: packet.mine === null ? voice.words.packet.opened : fill(voice.words.packet.mine, { sum: yuan(packet.mine) }) }
      return <PacketCard zh={event.zh} {...(voice.locale === 'en' ? { en: event.en } : {})} opened={packet.state === 'opened'} {...note} />
    }
    case 'chain': case 'check-in': return (
      <Bubble mine={mine} small>
        {event.title.zh}
        {event.rows.map(({ who, text }, index) => <span key={index} className="block"><span className="num">{index + 1}.</span> {personOf(cast, who).name.zh} {text.zh}</span>)}
      </Bubble>
    )
    case 'vote': case 'approval': case 'calendar': case 'record': return <><Bubble mine={mine} small>{event.title.zh}</Bubble>{gloss(event.title)}</>
    case 'call': return null
    case 'vote': case 'call': case 'approval': case 'calendar': case 'record': return <WorkThing event={event} cast={cast} mine={mine} />
    case 'message': return (
      <>
        <div className={`flex max-w-full items-center ${mine ? 'flex-row-reverse' : ''}`}><Bubble mine={mine} small>{event.zh}</Bubble>{star ? <LineStar id={star} /> : null}</div>
        {quoted ? <Zh className="mx-[3px] mt-1 text-gloss text-client-2">{quoted}</Zh> : null}
        {gloss(event)}
      </>
    )
    default: return <><div className={`flex max-w-full items-center ${mine ? 'flex-row-reverse' : ''}`}><Thing event={event} mine={mine} />{star ? <LineStar id={star} /> : null}</div>{gloss(event)}</>
  }
}
