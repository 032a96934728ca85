import { advance } from '../clock'
import { inside } from './rule'
import type { MoveRule } from './rule'

/** Letting time pass. Which choice that is, silence or a fixed hour, is settled where moves are matched. */
export const wait: MoveRule<'wait'> = {
  kind: 'wait',
  fields: { until: { is: 'instant', optional: true } },
  attributes: { until: { is: 'clock', sets: 'until', optional: true } },
  cost: 0,
  chat: () => undefined,
  refuse: (world, move) => (move.until !== undefined && move.until < world.state.clock ? 'limits' : null),
  fits: (_world, pattern, move) => inside(pattern.until, move.until),
  play: (run, move) => advance(run, move.until ?? run.state.clock, true),
}
