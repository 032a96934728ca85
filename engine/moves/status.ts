import { setStatus } from '../post'
import { clientOf, statusNow } from '../world'
import { refuseKind } from './allow'
import { inside, oneOf } from './rule'
import type { MoveRule } from './rule'

/** What everybody reads beside one's own name, for as long as it holds; none at all takes it away. */
export const status: MoveRule<'status'> = {
  kind: 'status',
  fields: { status: { is: 'status' }, until: { is: 'instant', optional: true } },
  attributes: { status: { is: 'status', sets: 'status' }, until: { is: 'clock', sets: 'until', optional: true } },
  cost: 4,
  chat: () => undefined,
  refuse: (world, move) => {
    if (!clientOf(world.story, world.setting).status) return 'not-offered'
    const here = refuseKind(world, 'status')
    if (here) return here
    if (move.status === null) return statusNow(world, 'me') === undefined ? 'closed' : null
    if (!Object.hasOwn(world.story.statuses ?? {}, move.status)) return 'not-offered'
    return move.until !== undefined && move.until <= world.state.clock ? 'limits' : null
  },
  fits: (_world, pattern, move) => oneOf(pattern.status, move.status) && inside(pattern.until, move.until),
  play: (run, move) => setStatus(run.state, 'me', move),
}
