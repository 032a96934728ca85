'use client'
import type { Mark, OpaqueId, Pair, ViewChoice } from '@/engine/types'
import type { People } from '../chat/people'
import { Both, useWords } from '../chat/words'
import { Briefing } from './briefing'
import { Coach } from './coach'
import { Ending } from './ending'
import { Read } from './read'
import { Tray } from './tray'
import { openRead } from './tray-rows'
import type { Stars } from '../lines/types'
import type { PlayState } from './types'
import { useKeptFocus } from './use-focus'

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
}

const Arriving = ({ onSkip, waiting }: { onSkip: () => void; waiting: boolean }) => {
  const { labels } = useWords()
  return (
    <div className="flex min-h-[34px] flex-none justify-end border-t border-rule bg-sheet px-4 pointer-coarse:min-h-11">
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
    case 'coach': return coach && <Coach coach={coach.coach} view={view} stars={props.stars} marks={props.marks} desk={false} practice={view.setting.mode === 'practice'} onAgain={props.onAgain} onGoOn={props.onGoOn} />
    case 'ending': return view.ending && <Ending title={view.ending.title} prose={view.ending.prose} debriefHref={props.debriefHref} onStartAgain={props.onStartAgain} />
    case 'arriving': return <Arriving onSkip={props.onSkip} waiting={state.queue.length === 0} />
    case 'read': {
      const point = openRead(view)
      return point && <Read point={point} taken={state.pending?.choice} onPick={props.onChoose} />
    }
    case 'tray': return <Tray view={view} open={state.open} people={people} clock={state.clock} folds={props.folds} onChoose={props.onChoose} onVisit={props.onVisit} />
    case 'none': return null
  }
}

/** One sheet takes the place of another; the focus of somebody at the keyboard stays here with them. */
export function Foot(props: Props) {
  const place = useKeptFocus<HTMLDivElement>(props.foot)
  return (
    <div ref={place} tabIndex={-1} className="flex min-h-0 flex-none flex-col outline-none">
      <div key={props.foot} className={`flex min-h-0 flex-none flex-col ${props.foot === 'arriving' ? '' : 'rq-rise'}`}>{sheet(props)}</div>
    </div>
  )
}
