import { refuseIn } from './allow'
import type { MoveRule } from './rule'

/** Silencing a chat for oneself, or letting it ring again: nobody else can see it. */
export const mute: MoveRule<'mute'> = {
  kind: 'mute',
  fields: { chat: { is: 'chat' } },
  attributes: { chat: { is: 'chat', sets: 'chat', optional: true } },
  cost: 2,
  chat: (_world, move) => move.chat,
  undoes: (world, move) => world.state.chats[move.chat]?.muted ?? false,
  refuse: (world, move) => refuseIn(world, 'mute', move.chat),
  fits: () => true,
  play: (run, move) => {
    const chat = run.state.chats[move.chat]
    if (chat) run.state.chats[move.chat] = { ...chat, muted: !chat.muted }
  },
}
