import { post } from '../post'
import { fixedLine } from '../text/fixed'
import { pointOf } from '../world'
import { refuseKind } from './allow'
import { oneOf } from './rule'
import type { MoveRule } from './rule'

/** Asking by another way than the chat: a call, a desk, an account one knows. What comes of it the author tells. */
export const verify: MoveRule<'verify'> = {
  kind: 'verify',
  fields: { channel: { is: 'channel' } },
  attributes: { channel: { is: 'channel', sets: 'channel' } },
  cost: 60,
  chat: () => undefined,
  refuse: (world, move) => refuseKind(world, 'verify') ?? (Object.hasOwn(world.story.contacts ?? {}, move.channel) ? null : 'not-offered'),
  fits: (_world, pattern, move) => oneOf(pattern.channel, move.channel),
  play: (run, move, { id }) => {
    const { state } = run
    const name = run.story.contacts?.[move.channel]?.name
    const chat = state.main && pointOf(run.story, state.main.point)?.chat
    if (name && chat) post(run, { id, chat, from: 'system', seenBy: 'me', at: state.clock, turn: state.turn, kind: 'system', text: fixedLine('verified', name) })
  },
}
