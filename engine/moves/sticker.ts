import { post } from '../post'
import { refuseIn } from './allow'
import { oneOf } from './rule'
import type { MoveRule } from './rule'

/** A picture from the phone's own panel. */
export const sticker: MoveRule<'sticker'> = {
  kind: 'sticker',
  fields: { chat: { is: 'chat' }, sticker: { is: 'sticker' } },
  attributes: { sticker: { is: 'sticker', sets: 'sticker' }, chat: { is: 'chat', sets: 'chat', optional: true } },
  cost: 3,
  chat: (_world, move) => move.chat,
  refuse: (world, move) => refuseIn(world, 'sticker', move.chat) ?? (Object.hasOwn(world.story.stickers, move.sticker) ? null : 'not-offered'),
  fits: (_world, pattern, move) => oneOf(pattern.sticker, move.sticker),
  play: (run, move, { id }) => {
    const text = run.story.stickers[move.sticker] ?? { zh: '' }
    post(run, { id, chat: move.chat, from: 'me', at: run.state.clock, turn: run.state.turn, kind: 'sticker', sticker: move.sticker, text })
  },
}
