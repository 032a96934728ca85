'use client'
import { lazy, Suspense, useState } from 'react'
import type { Mark, OpaqueId, Pair, ViewEvent } from '@/engine/types'
import { Bar } from '../chat/bar'
import { ChatList } from '../chat/chat-list'
import { Composer, type PanelName } from '../chat/composer'
import { emptyDraft } from '../chat/draft'
import type { PacketLimits } from '../chat/packet-sheet'
import { gist, peopleOf } from '../chat/people'
import { Room } from '../chat/room'
import { Strip } from '../chat/strip'
import { useWords } from '../chat/words'
import { Foot, footOf } from './foot'
import { choose, gesture, pendingEvent, say } from './gestures'
import { Notice } from './notice'
import { ClientSheet, packetOf, Panel, type SheetName } from './panels'
import type { Prefs } from './prefs'
import { arrived, isResting } from './state'
import { Lost, Skeleton } from './states'
import type { Bubble, Gesture } from './types'
import type { Play } from './use-play'
import { NewsBanner } from './news-banner'
import { useReturnFocus } from './use-return-focus'
import { useReducedMotion, useShort } from './use-screen'

const PacketPage = lazy(() => import('../chat/packet-page'))
const Settings = lazy(() => import('./settings'))

export type ClientFacts = { typingCue: 'none' | 'private' | 'everywhere'; packet: PacketLimits }
type Props = {
  play: Play
  desk: boolean
  title: Pair
  briefing: Pair[]
  clients: Record<string, ClientFacts>
  marks: Record<Mark, string>
  home: string
  debriefHref: string
  prefs: Prefs
  onPrefs: (change: Partial<Prefs>) => void
  sheet: SheetName | null
  onSheet: (sheet: SheetName | null) => void
}

/** The simulated phone: strip, bar, chat, the sheet under it, the field. It reads the state and says what was touched. */
export function Phone({ play, desk, title, briefing, clients, marks, home, debriefHref, prefs, onPrefs, sheet, onSheet }: Props) {
  const { state, dispatch } = play
  const { labels, text } = useWords()
  const [panel, setPanel] = useState<PanelName | null>(null)
  const [opening, setOpening] = useState<OpaqueId | null>(null)
  const short = useShort()
  const still = useReducedMotion()
  const covered = state.packet !== null || sheet !== null
  useReturnFocus(covered)
  const { view, open, pending } = state
  if (state.stage === 'missing' || state.stage === 'broken') return <><Strip clock="" /><Lost how={state.stage} home={home} onRetry={play.startAgain} /></>
  if (!view) return <><Strip clock="" /><Skeleton /><Notice hint={null} link={state.link} onClose={() => undefined} /></>

  const people = peopleOf(view.chats, { id: 'me', name: labels.me, avatar: 'crane' })
  const chat = view.chats.find((one) => one.id === open) ?? null
  const facts = clients[view.setting.client]
  const foot = footOf(state, desk)
  const draft = (chat && state.drafts[chat.id]) ?? emptyDraft
  const coming = state.queue.find((arrival) => arrival.is === 'event')
  const typing = chat !== null && coming?.chat === chat.id && coming.event.from !== 'system' && coming.event.kind === 'message' && foot === 'arriving'
    && (facts?.typingCue === 'everywhere' || (facts?.typingCue === 'private' && chat.kind === 'private'))
  const mine = pending && pending.chat === open ? pendingEvent(pending, state.clock) : null
  const events = chat ? [...arrived(state, chat), ...(mine ? [mine] : [])] : []
  const elsewhere = view.chats.reduce((sum, one) => (one.id === open || one.muted ? sum : sum + (state.unread[one.id] ?? 0)), 0)
  const free = isResting(state) && !pending && view.status === 'playing'

  const act = (move: Gesture, bubble?: Bubble) => {
    setPanel(null)
    onSheet(null)
    if (free) dispatch(gesture(state, move, bubble))
    else dispatch({ do: 'skip' })
  }
  const touchPacket = (event: ViewEvent) => {
    if (event.kind !== 'packet' || event.id === mine?.id) return
    if (event.packet.state !== 'sealed') return dispatch({ do: 'look-into', packet: event.id })
    if (event.from === 'me' || !free) return
    setOpening(event.id)
    act({ kind: 'open-packet', target: event.id })
  }
  const send = () => {
    if (!chat || pending) return
    if (!free) {
      dispatch({ do: 'skip' })
      return dispatch({ do: 'hint', hint: 'read-first' })
    }
    dispatch(say(state, chat.id, draft))
  }
  const quoted = draft.quotes && events.find((event) => event.id === draft.quotes)
  const members = !chat ? [] : [
    ...(chat.kind === 'group' ? chat.members.filter((member) => member.id !== 'me') : []),
    ...(chat.can.includes('mention-all') ? [{ id: 'all', name: labels.everyone, avatar: '' }] : []),
  ]
  const listed = view.chats.map((one) => {
    const there = arrived(state, one)
    const unread = state.unread[one.id] ?? 0
    const news = there.slice(there.length - unread)
    return { chat: one, last: there.at(-1), unread, muted: one.muted, mentioned: news.some((event) => event.kind === 'message' && event.mentionsMe) }
  })
  const packet = packetOf(view, state.packet)
  const { banner } = state
  const bannerChat = banner && view.chats.find((one) => one.id === banner.chat)
  const news = banner && bannerChat ? {
    id: banner.event.id, title: bannerChat.name, avatar: people[banner.event.from]?.avatar ?? '', line: gist(banner.event, labels.packet.zh),
    onOpen: () => dispatch({ do: 'visit', chat: banner.chat }),
  } : null
  const hidesField = foot === 'briefing' || foot === 'coach' || foot === 'ending'
  return (
    <>
      <Strip clock={state.clock} paper={packet !== undefined || sheet === 'settings'} />
      <div className="relative flex min-h-0 flex-1 flex-col">
        <div className="flex min-h-0 flex-1 flex-col" inert={covered}>
          <Bar chat={chat} typing={typing} unread={elsewhere} onBack={() => { setPanel(null); dispatch({ do: 'visit', chat: null }) }} onMore={() => onSheet('settings')} />
          <div className="relative flex min-h-0 flex-1 flex-col">
            <NewsBanner banner={news} lively={!still && view.turn > 0} />
            {chat ? (
              <Room chat={chat.id} name={chat.name.zh} group={chat.kind === 'group'} events={events} people={people} latest={mine?.id ?? state.latest}
                onPacket={touchPacket} onJoin={chat.can.includes('chain') ? () => onSheet('chain') : undefined} onTap={() => foot === 'arriving' && dispatch({ do: 'skip' })}
                onQuote={chat.can.includes('say') ? (event) => dispatch({ do: 'write', chat: chat.id, draft: { ...draft, quotes: event.id } }) : undefined} />
            ) : <ChatList chats={listed} people={people} clock={state.clock} onOpen={(id) => dispatch({ do: 'visit', chat: id })} />}
            {state.jumped > 0 && <span key={state.jumped} aria-hidden="true" className="rq-dim pointer-events-none absolute inset-0 bg-device opacity-0" />}
          </div>
          <Notice hint={state.hint} link={state.link} onClose={() => dispatch({ do: 'hint', hint: null })} />
          {panel === null && (
            <Foot foot={foot} state={state} people={people} folds={short || (draft.text !== '' && state.hint !== 'unclear-text')} title={title} briefing={briefing} marks={marks} debriefHref={debriefHref}
              onChoose={(choice) => { setOpening(null); dispatch(choose(state, choice)) }} onVisit={(id) => dispatch({ do: 'visit', chat: id })} onWalkIn={() => dispatch({ do: 'briefed' })}
              onAgain={() => state.coach && play.again(state.coach.coach.turn)} onGoOn={() => dispatch({ do: 'go-on' })} onSkip={() => dispatch({ do: 'skip' })} onStartAgain={play.startAgain} />
          )}
          {chat && !hidesField && (
            <>
              <Composer draft={draft} quoted={quoted && `${people[quoted.from]?.name.zh ?? ''}：${gist(quoted, labels.packet.zh).zh}`} members={members} panel={panel} sending={pending !== null} closed={view.status === 'ended' && isResting(state)}
                onDraft={(next) => dispatch({ do: 'write', chat: chat.id, draft: next })} onSend={send} onPanel={setPanel} onFocus={() => setPanel(null)} />
              <Panel name={panel} view={view} chat={chat} clock={state.clock} onDo={act} onSheet={onSheet} />
              <div className="h-[max(env(safe-area-inset-bottom),.5rem)] flex-none bg-bar lg:h-3" />
            </>
          )}
        </div>
        {chat && <ClientSheet name={sheet} chat={chat} chain={events.findLast((event) => event.kind === 'chain') ?? null} people={people} limits={facts?.packet ?? { minCents: 1, maxShareCents: 20_000, maxShares: 100 }} onDo={act} onClose={() => onSheet(null)} />}
        {sheet === 'settings' && <Suspense><Settings prefs={prefs} onPrefs={onPrefs} home={home} onMembers={chat?.kind === 'group' ? () => onSheet('members') : null} onStartAgain={() => { onSheet(null); play.startAgain() }} onClose={() => onSheet(null)} /></Suspense>}
        {packet && <Suspense><PacketPage packet={packet.packet} greeting={packet} from={packet.from} people={people} fresh={opening === packet.id} onClose={() => { setOpening(null); dispatch({ do: 'look-into', packet: null }) }} /></Suspense>}
      </div>
      <p className="sr-only">{text.ended && view.status === 'ended' ? text.ended : ''}</p>
    </>
  )
}
