'use client'
import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { Mark, Pair } from '@/engine/types'
import { ChatsBeside } from '../chat/chats-beside'
import type { PanelName } from '../chat/composer'
import { emptyDraft } from '../chat/draft'
import { SendingProvider } from '../chat/sending'
import { Strip } from '../chat/strip'
import { useWords } from '../chat/words'
import { pendingEvent } from './at-once'
import { secondsFor } from './countdown'
import { Field } from './field'
import { Foot, footOf, hidesField } from './foot'
import { listOf, packetOf } from './glances'
import { Notice } from './notice'
import { Jump, PassedLine, TimeLeft } from './passing'
import type { Prefs } from './prefs'
import { ChatScreen, ListScreen } from './screens'
import type { Firm, Start } from './start'
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

const Sheets = lazy(() => import('./sheets'))
const PacketPage = lazy(() => import('../chat/packet-page'))
const Settings = lazy(() => import('./settings'))

const nothing = () => undefined

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
  firm: Firm
  prefs: Prefs
  onPrefs: (change: Partial<Prefs>) => void
  stars: Stars | undefined
  sheet: SheetOf | null
  onSheet: (sheet: SheetOf | null) => void
}

/**
 * The simulated phone: strip, bar, chat, the sheet under it, the field. A tap is answered in two frames: in the first what was touched gives way to what it leads to
 * (`state`: the own bubble, the other screen, the sheet gone, the panel), in the second all the rest follows (`laid`). On a slow phone all at once takes too long.
 */
export function Phone({ play, desk, title, briefing, clients, marks, home, debriefHref, clientNames, firm, prefs, onPrefs, stars, sheet, onSheet }: Props) {
  const { state, dispatch } = play
  const { labels, text } = useWords()
  const [panel, setPanel] = useState<PanelName | null>(null)
  const [toast, tell] = useToast()
  const short = useShort()
  const plain = prefs.transcript
  const wide = useWide() && !plain
  const still = useReducedMotion() || plain
  const laid = useDeferredValue(state)
  const foot = footOf(state, desk)
  const under = footOf(laid, desk)
  const covered = (state.packet !== null && !plain) || sheet !== null
  useReturnFocus(covered)
  useCaughtFocus(`${under} ${laid.view?.turn} ${laid.queue.length} ${laid.open} ${panel} ${sheet?.is}`)
  const closePanel = useCallback(() => setPanel(null), [])
  const reach = useReach({ play, laid, clients, stars, onSheet, onAct: closePanel, tell })
  const seconds = prefs.timed && reach && foot === 'tray' ? secondsFor(reach.view, state.clock) : null
  const left = useCountdown(seconds, `${state.view?.id} ${state.view?.turn}`, covered, () => reach?.act({ kind: 'wait' }))
  const toList = useCallback(() => {
    closePanel()
    dispatch({ do: 'visit', chat: null })
  }, [closePanel, dispatch])
  const skip = useCallback(() => dispatch({ do: 'skip' }), [dispatch])
  const dropNews = useCallback(() => dispatch({ do: 'banner-seen' }), [dispatch])
  const dropHint = useCallback(() => dispatch({ do: 'hint', hint: null }), [dispatch])
  const walkIn = useCallback(() => dispatch({ do: 'briefed' }), [dispatch])
  const goOn = useCallback(() => dispatch({ do: 'go-on' }), [dispatch])
  const { again, startAgain, askHint } = play
  const fromAnew = useCallback(() => startAgain(), [startAgain])
  const turn = laid.coach?.coach.turn
  const rewind = useCallback(() => turn !== undefined && again(turn), [turn, again])
  const { pending } = state
  const own = pending !== laid.pending && pending?.chat === reach?.room?.id ? pending : null
  const sending = useMemo(() => own && pendingEvent(own, laid.clock), [own, laid.clock])
  if (state.stage === 'missing' || state.stage === 'broken') return <><Strip clock="" /><Lost how={state.stage} home={home} onRetry={fromAnew} /></>
  if (!reach) return <><Strip clock="" /><Skeleton /><Notice hint={null} link={state.link} onClose={dropHint} /></>

  const { view, room, people } = reach
  const draft = (room && state.drafts[room.id]) ?? emptyDraft
  const packet = plain ? undefined : packetOf(view, state.packet) // there it is told in its line
  const listed = !wide && (state.open === null || (laid.open === null && state.open !== room?.id)) // a chat that is not there yet comes in the second frame
  const noField = listed || state.open === null || (hidesField(foot) && hidesField(under))
  const lively = !still && view.turn > 0
  const restart = (start?: Start) => { onSheet(null); startAgain(start) }
  return (
    <SendingProvider value={sending}>
      <Strip clock={laid.clock} paper={packet !== undefined || sheet?.is === 'settings' || sheet?.is === 'verify' || sheet?.is === 'wait'} />
      <div className="flex min-h-0 flex-1">
        {wide && <ChatsBeside inert={covered} chats={listOf(laid, view)} people={people} clock={laid.clock} open={laid.open} onOpen={reach.visit} />}
        <div className="relative flex min-h-0 min-w-0 flex-1 flex-col">
          <div className="flex min-h-0 flex-1 flex-col" inert={covered}>
            <div className="relative isolate min-h-0 flex-1">
              <div className={`absolute inset-0 flex flex-col contain-strict ${listed ? 'rq-away' : ''}`}><ChatScreen reach={reach} state={laid} desk={desk} plain={plain} lively={lively} onBack={wide ? undefined : toList} onTap={under === 'arriving' ? skip : nothing} onClose={dropNews} /></div>
              {!wide && <div className={`absolute inset-0 flex flex-col contain-strict ${listed ? '' : 'rq-away'}`}><ListScreen reach={reach} state={laid} desk={desk} plain={plain} lively={lively} onClose={dropNews} /></div>}
              <Jump count={laid.jumped} clock={laid.clock} />
              <Toast label={toast && labels[toast]} />
            </div>
            <PassedLine passed={isResting(laid) ? laid.passed : null} />
            <Notice hint={laid.hint} link={laid.link} onClose={dropHint} />
            {left !== null && seconds !== null && <TimeLeft seconds={left} of={seconds} />}
            <Foot foot={under} left={foot !== under} away={panel !== null && !noField} state={laid} people={people} folds={short || (draft.text !== '' && state.hint !== 'unclear-text')} title={title} briefing={briefing} marks={marks} debriefHref={debriefHref} stars={stars}
              onChoose={reach.choose} onVisit={reach.visit} onWalkIn={walkIn} onAgain={rewind} onGoOn={goOn} onSkip={skip} onStartAgain={fromAnew} onHint={askHint} />
            {room && <Field reach={reach} room={room} draft={draft} away={noField} sending={laid.pending !== null} closed={view.status === 'ended' && isResting(laid)} panel={panel} onPanel={setPanel} onFocus={closePanel} />}
          </div>
          {sheet?.is === 'settings' && <Suspense><Settings prefs={prefs} onPrefs={onPrefs} home={home} setting={view.setting} firm={firm} clients={Object.keys(clients).map((value) => ({ value, label: clientNames[value] ?? value }))} onStartAgain={restart} onClose={() => onSheet(null)} /></Suspense>}
          {sheet && sheet.is !== 'settings' && <Suspense><Sheets sheet={sheet} reach={reach} onSendLater={(at) => { onSheet(null); reach.send(at) }} /></Suspense>}
          {packet && <Suspense><PacketPage packet={packet.packet} greeting={packet} from={packet.from} people={people} fresh={reach.fresh === packet.id} onClose={() => reach.look(null)} /></Suspense>}
        </div>
      </div>
      <p className="sr-only">{text.ended && view.status === 'ended' ? text.ended : ''}</p>
    </SendingProvider>
  )
}
