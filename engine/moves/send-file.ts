import { post } from '../post'
import { refuseIn } from './allow'
import { oneOf } from './rule'
import type { MoveRule } from './rule'

/** A file, link, picture or mini-app from the trainee's phone. */
export const sendFile: MoveRule<'send-file'> = {
  kind: 'send-file',
  fields: { chat: { is: 'chat' }, file: { is: 'file' } },
  attributes: { file: { is: 'file', sets: 'file' }, chat: { is: 'chat', sets: 'chat', optional: true } },
  cost: 8,
  chat: (_world, move) => move.chat,
  refuse: (world, move) => refuseIn(world, 'send-file', move.chat) ?? (Object.hasOwn(world.story.files ?? {}, move.file) ? null : 'not-offered'),
  fits: (_world, pattern, move) => oneOf(pattern.file, move.file),
  play: (run, move, { id }) => {
    const file = run.story.files?.[move.file]
    if (!file) return
    const note = file.note ? { note: file.note } : {}
    post(run, { id, chat: move.chat, from: 'me', at: run.state.clock, turn: run.state.turn, kind: file.shape, text: file.name, ...note })
  },
}
