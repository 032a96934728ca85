import { available } from './available'
import { advance, deliver } from './clock'
import { holds } from './conditions'
import { see } from './run'
import type { Run } from './run'
import type { BeatId, DecisionPoint, OpenPoint, PointId, Target } from './types'
import { pointOf } from './world'

function opened(run: Run, point: DecisionPoint): OpenPoint {
  return { point: point.id, opened: run.state.clock, stage: 0, seen: point.rests === 'chat' ? [point.chat] : [] }
}

function open(run: Run, point: DecisionPoint): void {
  if (point.role === 'aside') run.state.asides.push(opened(run, point))
  else run.state.main = opened(run, point)
  if (point.role !== 'aside' && point.rests === 'chat') see(run, point.chat)
}

/** Closes asides that were not done; what was on offer is kept for the score. */
export function closeAsides(run: Run, which: (point: DecisionPoint) => boolean): void {
  const { state } = run
  for (const aside of [...state.asides]) {
    const point = pointOf(run.story, aside.point)
    if (!point || !which(point)) continue
    state.missed.push({ point: point.id, available: available(run, aside).map((choice) => choice.id), opened: aside.opened, at: state.clock, turn: state.turn, logTo: state.log.length })
    state.asides = state.asides.filter((other) => other.point !== aside.point)
    state.chosen = { ...state.chosen, [point.id]: '~missed' }
  }
}

/** An aside ends with the point it hangs on. */
export const closeWith = (run: Run, closed: PointId): void => closeAsides(run, (point) => point.until === closed)

export function enter(run: Run, id: BeatId): void {
  const { state } = run
  const at = run.story.beats[id]?.at
  run.watch.beat?.(id, state.clock)
  if (at !== undefined && state.clock > at) run.watch.late?.({ beat: id }, at, state.clock)
  state.at = { beat: id, line: 0 }
  if (at !== undefined) advance(run, at)
}

export function goTo(run: Run, target: Target): void {
  if ('beat' in target) return enter(run, target.beat)
  closeAsides(run, () => true)
  run.state.at = target
}

/** Runs the script from where it stands to the next point that blocks it, or to an ending. */
export function flow(run: Run): void {
  const { state } = run
  while (!state.main && 'beat' in state.at) {
    const beat = run.story.beats[state.at.beat]
    const line = beat?.script[state.at.line]
    if (!line) {
      const route = beat?.next.find((next) => holds(next.if, state, run.setting))
      if (!route) throw new RangeError(`beat ${state.at.beat} leads nowhere`)
      goTo(run, route.to)
      continue
    }
    state.at = { ...state.at, line: state.at.line + 1 }
    if (!holds(line.if, state, run.setting)) continue
    if (line.do === 'event') deliver(run, line.event)
    else if (line.do === 'point') open(run, line.point)
    else closeAsides(run, (point) => point.id === line.point)
  }
}
