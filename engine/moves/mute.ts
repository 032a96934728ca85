import { refuseIn } from './allow'
import type { MoveRule } from './rule'

/** Silencing a chat for oneself: nobody else can see it. */
export const mute: MoveRule<'mute'> = {
  kind: 'mute',
  fields: { chat: { is: 'chat' } },
  cost: 2,
  chat: (_world, move) => move.chat,
  refuse: (world, move) => refuseIn(world, 'mute', move.chat) ?? (world.state.chats[move.chat]?.muted ? 'closed' : null),
  fits: () => true,
  play: (run, move) => {
    const chat = run.state.chats[move.chat]
    if (chat) run.state.chats[move.chat] = { ...chat, muted: true }
  },
}
