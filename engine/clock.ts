import { holds } from './conditions'
import { post, postQueued } from './post'
import type { Run } from './run'
import { pauseBefore } from './time'
import type { CondEvent, Instant, OpenPoint, State, Story } from './types'
import { pointOf } from './world'

const DEFAULT_WINDOW = 300

/** When the next `Later` stage of an open main point comes; null after the last. */
export function nextStage(story: Story, open: OpenPoint): Instant | null {
  const later = pointOf(story, open.point)?.later[open.stage]
  return later ? open.opened + later.after : null
}

/** When letting the point pass becomes the silence choice. */
export function windowEnd(story: Story, open: OpenPoint): Instant {
  const point = pointOf(story, open.point)
  return open.opened + Math.max(point?.window ?? DEFAULT_WINDOW, point?.later.at(-1)?.after ?? 0)
}

/** How far a `~wait` runs: to the next stage, or to a time of one's own within the window when that comes first. Null: it cannot be one. */
export function waitEnd(story: Story, open: OpenPoint, until: Instant | undefined): Instant | null {
  const stage = nextStage(story, open)
  const own = until !== undefined && until < windowEnd(story, open) ? until : null
  return stage === null || own === null ? (stage ?? own) : Math.min(stage, own)
}

// A Read stops the clock, so nothing can close it from the side of time.
function limitOf(story: Story, state: State): Instant {
  return state.main && pointOf(story, state.main.point)?.role === 'main' ? windowEnd(story, state.main) : Infinity
}

function deliverStage(run: Run, open: OpenPoint): void {
  const stage = pointOf(run.story, open.point)?.later[open.stage]
  run.state.main = { ...open, stage: open.stage + 1 }
  let first = true
  for (const event of stage?.events ?? []) {
    if (!holds(event.if, run.state, run.setting)) continue
    deliver(run, first && event.at === undefined && event.after === undefined ? { ...event, after: 0 } : event)
    first = false
  }
}

/**
 * Moves the clock forward to `to`, never back. What is due on the way is delivered: queued events and later stages.
 * While a main point is open only a wait (`crossing`) may pass its window's end.
 */
export function advance(run: Run, to: Instant, crossing = false): void {
  const { state } = run
  const goal = crossing ? to : Math.min(to, limitOf(run.story, state))
  for (;;) {
    const stage = state.main ? nextStage(run.story, state.main) : null
    const queued = state.queued[0]
    if (queued && queued.at <= goal && (stage === null || queued.at <= stage)) {
      state.queued.shift()
      state.clock = Math.max(state.clock, queued.at)
      postQueued(run, queued)
    } else if (state.main && stage !== null && stage <= goal) {
      state.clock = Math.max(state.clock, stage)
      deliverStage(run, state.main)
    } else break
  }
  state.clock = Math.max(state.clock, goal)
}

/** Lets one authored event arrive: at its own time, or after the time it takes to write. */
export function deliver(run: Run, event: CondEvent): void {
  const { state } = run
  if (event.at !== undefined && state.clock > event.at) run.watch.late?.({ event: event.id }, event.at, state.clock)
  advance(run, event.at ?? state.clock + (event.after ?? pauseBefore(event)))
  post(run, { ...event, at: state.clock, turn: state.turn })
}

export function deliverAll(run: Run, events: CondEvent[]): void {
  for (const event of events) if (holds(event.if, run.state, run.setting)) deliver(run, event)
}
