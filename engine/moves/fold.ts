import { refuseIn } from './allow'
import type { MoveRule } from './rule'

/** A group out of the way, among the folded ones of one's own list; once more takes it back. Nobody else can see it. */
export const fold: MoveRule<'fold'> = {
  kind: 'fold',
  fields: { chat: { is: 'chat' } },
  attributes: { chat: { is: 'chat', sets: 'chat', optional: true } },
  cost: 2,
  chat: (_world, move) => move.chat,
  undoes: (world, move) => world.state.chats[move.chat]?.folded ?? false,
  refuse: (world, move) => refuseIn(world, 'fold', move.chat),
  fits: () => true,
  play: (run, move) => {
    const chat = run.state.chats[move.chat]
    if (chat) run.state.chats[move.chat] = { ...chat, folded: !chat.folded }
  },
}
