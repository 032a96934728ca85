import { lazy, memo, Suspense, useState } from 'react'
import type { ViewEvent } from '@/engine/types'
import { En, Zh } from '../ui/text'
import { Face } from './face'
import { Gloss } from './gloss'
import { meaningOf } from './meaning'
import type { Hands } from './hands'
import type { Signs } from './marks'
import { PacketCard } from './packet-card'
import { gist, type People } from './people'
import { tappedAt } from '../reading/tapped'
import { shapeOf } from './shape'
import { Status } from './status'
import { inVoice } from './page-language'
import { useWords } from './words'

const Sticker = lazy(() => import('./stickers').then(({ Sticker: drawn }) => ({ default: drawn })))
const Card = lazy(() => import('./cards'))
const Marks = lazy(() => import('./marks'))
const WorkCard = lazy(() => import('./cards/work'))
const WorkMarks = lazy(() => import('./work-marks'))
const ReadMark = lazy(() => import('./read-mark'))

type Props = {
  event: ViewEvent
  first: boolean // of its speaker's group: name, avatar and the tail corner
  named: boolean // groups show names, private chats do not
  people: People
  quoted?: ViewEvent | undefined
  hands: Hands
  signs: Signs
}

const ofWork = ({ kind }: ViewEvent): boolean => kind === 'vote' || kind === 'call' || kind === 'approval' || kind === 'calendar' || kind === 'record'

const Body = ({ event, first, people, hands, onTouch }: Props & { onTouch: (at: number) => void }) => {
  const { onPacket } = hands
  const mine = event.from === 'me'
  const shape = shapeOf(mine, first)
  const Rare = ofWork(event) ? WorkCard : Card
  switch (event.kind) {
    case 'message': return (
      <div onClick={(click) => { const at = tappedAt(click); if (at !== null) onTouch(at) }} className={`max-w-[16.375rem] px-[13px] pt-2 pb-[9px] text-message text-pretty shadow-1 ${shape} ${mine ? 'bg-own text-own-ink' : 'bg-bubble text-bubble-ink'}`}><Zh className="whitespace-pre-line wrap-anywhere">{event.zh}</Zh></div>
    )
    case 'sticker': return <div className="aspect-[104/96] w-24"><Suspense><Sticker id={event.sticker} text={event.zh} /></Suspense></div>
    case 'packet': return <PacketCard event={event} people={people} shape={shapeOf(mine, first, 'rounded-packet')} onTouch={onPacket && (() => onPacket(event))} />
    case 'recalled': case 'system': case 'typing': return null
    default: return <Suspense fallback={<span className={`block h-16 w-[16.375rem] max-w-full bg-bubble ${shape}`} />}><Rare event={event} people={people} hands={hands} shape={shape} /></Suspense>
  }
}

const Quote = ({ event, people }: { event: ViewEvent; people: People }) => {
  const { labels } = useWords()
  return (
    <p className="mx-[3px] mt-1.5 max-w-[16rem] truncate rounded-[6px] bg-client-2/12 px-2 py-1 text-gloss text-client-2">
      <Zh>{people[event.from]?.name.zh}：{gist(event, labels).zh}</Zh>
    </p>
  )
}

/** Who speaks, where it is only heard. */
const Unseen = ({ person }: { person: People[string] | undefined }) => {
  const { labels } = useWords()
  return <span className="sr-only">{inVoice(labels, person?.name)}: </span>
}

/** Who speaks; where the client knows its people, also their department, without what a title adds about them. */
const Name = ({ person }: { person: People[string] }) => {
  const { english } = useWords()
  return (
    <p className="mb-[3px] ml-0.5 text-small text-client-2">
      <Zh>{person.name.zh}</Zh>{english && meaningOf(person.name) && <En> {person.name.en}</En>}
      {person.title && <span style={{ display: 'var(--department)' }}> · <Zh>{person.title.zh.split(/[，,；]/)[0]}</Zh>{english && <En> {person.title.en.split(';')[0]}</En>}</span>}
      {person.status && <Status of={person.status} />}
    </p>
  )
}

/** What stands under it on the wall; a card that holds its own text brings its own. */
const glossOf = (event: ViewEvent) => (event.kind === 'message' || event.kind === 'sticker' || event.kind === 'link' || event.kind === 'file' ? event : null)

/** One thing somebody sent, with what stands around it. */
export const Said = memo(function Said(props: Props) {
  const { event, first, named, people, quoted, hands, signs } = props
  const mine = event.from === 'me'
  const person = people[event.from]
  const pair = glossOf(event)
  const { pinyin } = useWords()
  const [touched, setTouched] = useState(false)
  // Where pinyin comes on touch, the first tap shows it and the next one asks for the words.
  const touch = (at: number) => (pinyin === 'touch' && !touched && pair?.pinyin ? setTouched(true) : hands.onLook?.(event, at))
  const introduced = first && named && !mine && person
  return (
    <div className={`grid gap-x-[9px] ${first ? 'pt-2.5' : 'pt-1.5'} ${mine ? 'grid-cols-[minmax(0,1fr)_38px]' : 'grid-cols-[38px_minmax(0,1fr)]'}`}>
      {!mine && (first && person ? <Face person={person} hands={hands} /> : <span />)}
      <div className={`flex min-w-0 flex-col ${mine ? 'items-end' : 'items-start'}`}>
        {introduced ? <Name person={person} /> : <Unseen person={person} />}
        <div className="flex max-w-full items-end gap-1.5" data-body>{event.read && <Suspense><ReadMark event={event} onWho={hands.onWho} /></Suspense>}<Body {...props} onTouch={touch} /></div>
        {quoted && <Quote event={quoted} people={people} />}
        {pair && <Gloss pinyin={pair.pinyin} en={meaningOf(pair)} mine={mine} touched={touched} />}
        {event.read && <Suspense><ReadMark event={event} under onWho={hands.onWho} /></Suspense>}
        {(event.reactions ?? event.receipt) && <Suspense><Marks event={event} people={people} hands={hands} signs={signs} /></Suspense>}
        {(event.edited ?? event.restricted ?? event.buzz ?? event.replies) && <Suspense><WorkMarks event={event} people={people} hands={hands} /></Suspense>}
      </div>
      {mine && (first && person ? <Face person={person} hands={hands} /> : <span />)}
    </div>
  )
})
