'use client'
import { lazy, memo, Suspense } from 'react'
import type { Mark, OpaqueId, Pair, ViewChoice } from '@/engine/types'
import type { People } from '../chat/people'
import { Both, useWords } from '../chat/words'
import { Briefing } from './briefing'
import { Tray } from './tray'
import { openRead } from './tray-rows'
import type { Stars } from '../lines/types'
import type { PlayState } from './types'
import { useKeptFocus } from './use-focus'

const Coach = lazy(() => import('./coach'))
const Ending = lazy(() => import('./ending').then(({ Ending: shown }) => ({ default: shown })))
const Read = lazy(() => import('./read').then(({ Read: shown }) => ({ default: shown })))

export type FootName = 'briefing' | 'coach' | 'ending' | 'arriving' | 'read' | 'tray' | 'none'

/** Which sheet lies under the chat. One at a time, and never a suggestion for what has not arrived yet. */
export const footOf = (state: PlayState, desk: boolean): FootName => {
  const { view, queue, coach, pending } = state
  if (!view) return 'none'
  if (!state.briefed && !desk) return 'briefing'
  if (!desk && coach?.stage === 'open') return 'coach'
  if (queue.length > 0) return 'arriving'
  if (view.status === 'ended') return 'ending'
  if (openRead(view)) return 'read'
  return pending ? 'arriving' : 'tray'
}

/** Sheets that stand where the field would. */
export const hidesField = (foot: FootName): boolean => foot === 'briefing' || foot === 'coach' || foot === 'ending'

type Props = {
  foot: FootName
  state: PlayState
  people: People
  folds: boolean
  title: Pair
  briefing: Pair[]
  marks: Record<Mark, string>
  debriefHref: string
  stars: Stars | undefined
  onChoose: (choice: ViewChoice) => void
  onVisit: (chat: OpaqueId) => void
  onWalkIn: () => void
  onAgain: () => void
  onGoOn: () => void
  onSkip: () => void
  onStartAgain: () => void
  onHint: () => void
}

const strip = 'min-h-[34px] border-t border-rule bg-sheet pointer-coarse:min-h-11'

const Arriving = ({ onSkip, waiting }: { onSkip: () => void; waiting: boolean }) => {
  const { labels } = useWords()
  return (
    <div className={`flex flex-none justify-end px-4 ${strip}`}>
      {!waiting && <button type="button" onClick={onSkip} className="px-1 text-gloss text-ink-2"><Both label={labels.skip} /></button>}
    </div>
  )
}

const sheet = (props: Props): React.ReactNode => {
  const { foot, state, people } = props
  const { view, coach } = state
  if (!view) return null
  switch (foot) {
    case 'briefing': return <Briefing title={props.title} pairs={props.briefing} onWalkIn={props.onWalkIn} />
    case 'coach': return coach && <Suspense><Coach coach={coach.coach} view={view} stars={props.stars} marks={props.marks} desk={false} practice={view.setting.mode === 'practice'} onAgain={props.onAgain} onGoOn={props.onGoOn} /></Suspense>
    case 'ending': return view.ending && <Suspense><Ending title={view.ending.title} prose={view.ending.prose} debriefHref={props.debriefHref} onStartAgain={props.onStartAgain} /></Suspense>
    case 'arriving': return <Arriving onSkip={props.onSkip} waiting={state.queue.length === 0} />
    case 'read': {
      const point = openRead(view)
      return point && <Suspense><Read point={point} taken={state.pending?.choice} onPick={props.onChoose} /></Suspense>
    }
    case 'tray': return <Tray view={view} open={state.open} people={people} clock={state.clock} folds={props.folds} onChoose={props.onChoose} onVisit={props.onVisit} onHint={props.onHint} />
    case 'none': return null
  }
}

const Sheet = memo(function Sheet(props: Props) {
  const place = useKeptFocus<HTMLDivElement>(props.foot)
  return (
    <div ref={place} tabIndex={-1} className="flex min-h-0 flex-none flex-col outline-none">
      <div key={props.foot} className={`flex min-h-0 flex-none flex-col ${props.foot === 'arriving' ? '' : 'rq-rise'}`}>{sheet(props)}</div>
    </div>
  )
})

/** One sheet takes the place of another; the focus of somebody at the keyboard stays here with them. `left`: it has been answered, the next one is on its way. `away`: something else stands in its place. */
export const Foot = ({ left, away, ...props }: Props & { left: boolean; away: boolean }) => (
  <div className={`flex min-h-0 flex-none flex-col ${away ? 'rq-away' : left ? `rq-left ${strip}` : ''}`}><Sheet {...props} /></div>
)
