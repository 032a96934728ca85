'use client'
import { lazy, Suspense, useDeferredValue, useState } from 'react'
import type { Mark, Pair } from '@/engine/types'
import { Bar } from '../chat/bar'
import { ChatList } from '../chat/chat-list'
import { ChatsBeside } from '../chat/chats-beside'
import { Composer, type PanelName } from '../chat/composer'
import { emptyDraft } from '../chat/draft'
import { gist } from '../chat/people'
import { Strip } from '../chat/strip'
import { useWords } from '../chat/words'
import { pendingId } from './at-once'
import { secondsFor } from './countdown'
import { Foot, footOf } from './foot'
import { choose } from './gestures'
import { newsOf, listOf, packetOf, typingIn } from './glances'
import { NewsBanner } from './news-banner'
import { Notice } from './notice'
import { OpenRoom } from './open-room'
import { Jump, PassedLine, TimeLeft } from './passing'
import type { Prefs } from './prefs'
import { isResting } from './state'
import { Lost, Skeleton } from './states'
import { Toast } from './toast'
import type { Stars } from '../lines/types'
import type { ClientFacts, SheetOf } from './types'
import { useCountdown } from './use-countdown'
import type { Play } from './use-play'
import { useReach } from './use-reach'
import { useCaughtFocus, useReturnFocus } from './use-return-focus'
import { useReducedMotion, useShort, useWide } from './use-screen'
import { useToast } from './use-toast'

const Panel = lazy(() => import('./panel'))
const Sheets = lazy(() => import('./sheets'))
const PacketPage = lazy(() => import('../chat/packet-page'))
const Settings = lazy(() => import('./settings'))

type Props = {
  play: Play
  desk: boolean
  title: Pair
  briefing: Pair[]
  clients: Record<string, ClientFacts>
  marks: Record<Mark, string>
  home: string
  debriefHref: string
  clientNames: Record<string, string>
  prefs: Prefs
  onPrefs: (change: Partial<Prefs>) => void
  stars: Stars | undefined
  sheet: SheetOf | null
  onSheet: (sheet: SheetOf | null) => void
}

/** The simulated phone: strip, bar, chat, the sheet under it, the field. It reads the state and says what was touched. */
export function Phone({ play, desk, title, briefing, clients, marks, home, debriefHref, clientNames, prefs, onPrefs, stars, sheet, onSheet }: Props) {
  const { state, dispatch } = play
  const { labels, text } = useWords()
  const [panel, setPanel] = useState<PanelName | null>(null)
  const [toast, tell] = useToast()
  const short = useShort()
  const wide = useWide()
  const still = useReducedMotion()
  const laid = useDeferredValue(state) // one's own bubble stands at once; what lies under the chat follows in the next frame
  const covered = state.packet !== null || sheet !== null
  useReturnFocus(covered)
  useCaughtFocus(`${footOf(laid, desk)} ${state.view?.turn} ${state.queue.length} ${state.open} ${panel} ${sheet?.is}`)
  const reach = useReach({ play, clients, stars, onSheet, onAct: () => setPanel(null), tell })
  const seconds = prefs.timed && reach && footOf(state, desk) === 'tray' ? secondsFor(reach.view, state.clock) : null
  const left = useCountdown(seconds, `${state.view?.id} ${state.view?.turn}`, covered, () => reach?.act({ kind: 'wait' }))
  if (state.stage === 'missing' || state.stage === 'broken') return <><Strip clock="" /><Lost how={state.stage} home={home} onRetry={() => play.startAgain()} /></>
  if (!reach) return <><Strip clock="" /><Skeleton /><Notice hint={null} link={state.link} onClose={() => undefined} /></>

  const { view, chat, events, people, hands, facts } = reach
  const { pending, clock } = state
  const foot = footOf(state, desk)
  const draft = (chat && state.drafts[chat.id]) ?? emptyDraft
  const quoted = draft.quotes && events.find((event) => event.id === draft.quotes)
  const members = !chat ? [] : [
    ...(chat.kind === 'group' ? chat.members.filter((member) => member.id !== 'me') : []),
    ...(chat.can.includes('mention-all') ? [{ id: 'all', name: labels.everyone, avatar: '' }] : []),
  ]
  const packet = packetOf(view, state.packet)
  const news = newsOf(reach, state, labels)
  const elsewhere = view.chats.reduce((sum, one) => (one.id === state.open || one.muted ? sum : sum + (state.unread[one.id] ?? 0)), 0)
  const closed = view.status === 'ended' && isResting(state)
  const under = footOf(laid, desk)
  const hidesField = under === 'briefing' || under === 'coach' || under === 'ending'
  const startAgain = (client?: string) => { onSheet(null); play.startAgain(client) }
  return (
    <>
      <Strip clock={clock} paper={packet !== undefined || sheet?.is === 'settings' || sheet?.is === 'verify' || sheet?.is === 'wait'} />
      <div className="flex min-h-0 flex-1">
        {wide && <ChatsBeside inert={covered} chats={listOf(state, view)} people={people} clock={clock} open={state.open} onOpen={reach.visit} />}
        <div className="relative flex min-h-0 min-w-0 flex-1 flex-col">
          <div className="flex min-h-0 flex-1 flex-col" inert={covered}>
            <Bar chat={chat} typing={typingIn(state, reach, foot)} unread={elsewhere} onBack={wide ? undefined : () => { setPanel(null); dispatch({ do: 'visit', chat: null }) }} onMore={() => reach.open({ is: chat ? 'info' : 'settings' })} />
            <div className="relative flex min-h-0 flex-1 flex-col">
              <NewsBanner banner={news && { ...news, onOpen: () => reach.visit(news.chat), onClose: () => dispatch({ do: 'banner-seen' }) }} lively={!still && view.turn > 0} />
              {chat ? (
                <OpenRoom chat={chat} events={events} people={people} latest={events.some((event) => event.id === pendingId) ? pendingId : state.latest} signs={view.reactionSet}
                  scheduled={view.scheduled?.filter((one) => one.chat === chat.id)} hands={hands} onTap={() => foot === 'arriving' && dispatch({ do: 'skip' })} />
              ) : wide ? <p className="grid min-h-0 flex-1 place-items-center bg-wall text-client-2">{text.pickChat}</p>
                : <ChatList chats={listOf(state, view)} people={people} clock={clock} onOpen={reach.visit} />}
              <Jump count={state.jumped} clock={clock} />
              <Toast label={toast && labels[toast]} />
            </div>
            <PassedLine passed={isResting(state) ? state.passed : null} />
            <Notice hint={state.hint} link={state.link} onClose={() => dispatch({ do: 'hint', hint: null })} />
            {left !== null && seconds !== null && <TimeLeft seconds={left} of={seconds} />}
            {panel === null && (
              <Foot foot={under} state={laid} people={people} folds={short || (draft.text !== '' && state.hint !== 'unclear-text')} title={title} briefing={briefing} marks={marks} debriefHref={debriefHref} stars={stars}
                onChoose={(choice) => dispatch(choose(state, choice))} onVisit={reach.visit} onWalkIn={() => dispatch({ do: 'briefed' })}
                onAgain={() => state.coach && play.again(state.coach.coach.turn)} onGoOn={() => dispatch({ do: 'go-on' })} onSkip={() => dispatch({ do: 'skip' })} onStartAgain={() => play.startAgain()} />
            )}
            {chat && !hidesField && (
              <>
                <Composer key={chat.id} draft={draft} quoted={quoted && `${people[quoted.from]?.name.zh ?? ''}：${gist(quoted, labels).zh}`} members={members} panel={panel} sending={pending !== null} closed={closed}
                  onDraft={(next) => dispatch({ do: 'write', chat: chat.id, draft: next })} onSend={() => reach.send()} onSendLater={facts.scheduledSend ? () => reach.open({ is: 'later' }) : undefined}
                  onPanel={setPanel} onFocus={() => setPanel(null)} />
                {panel && <Suspense><Panel name={panel} reach={reach} /></Suspense>}
                <div className="h-[max(env(safe-area-inset-bottom),.5rem)] flex-none bg-bar lg:h-3" />
              </>
            )}
          </div>
          {sheet?.is === 'settings' && <Suspense><Settings prefs={prefs} onPrefs={onPrefs} home={home} client={view.setting.client} clients={Object.keys(clients).map((value) => ({ value, label: clientNames[value] ?? value }))} onStartAgain={startAgain} onClose={() => onSheet(null)} /></Suspense>}
          {sheet && sheet.is !== 'settings' && <Suspense><Sheets sheet={sheet} reach={reach} onSendLater={(at) => { onSheet(null); reach.send(at) }} /></Suspense>}
          {packet && <Suspense><PacketPage packet={packet.packet} greeting={packet} from={packet.from} people={people} fresh={reach.fresh === packet.id} onClose={() => reach.look(null)} /></Suspense>}
        </div>
      </div>
      <p className="sr-only">{text.ended && view.status === 'ended' ? text.ended : ''}</p>
    </>
  )
}
