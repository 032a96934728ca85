import { post } from '../post'
import { privateWith } from '../world'
import { refuseIn } from './allow'
import { oneOf } from './rule'
import type { MoveRule } from './rule'

/** Ringing somebody, with or without picture. Nobody picks up unless the author says so. */
export const call: MoveRule<'call'> = {
  kind: 'call',
  fields: { who: { is: 'cast' }, video: { is: 'flag' } },
  attributes: { who: { is: 'cast', sets: 'who' }, video: { is: 'flag', sets: 'video', optional: true } },
  cost: 20,
  chat: ({ story }, move) => privateWith(story, move.who),
  person: (move) => move.who,
  refuse: (world, move) => {
    const chat = privateWith(world.story, move.who)
    return chat === undefined ? 'not-here' : refuseIn(world, 'call', chat)
  },
  fits: (_world, pattern, move) => oneOf(pattern.who, move.who) && (pattern.video === undefined || pattern.video === move.video),
  play: (run, move, { id }) => {
    const chat = privateWith(run.story, move.who)
    if (chat !== undefined) post(run, { id, chat, from: 'me', at: run.state.clock, turn: run.state.turn, kind: 'call', to: move.who, video: move.video, outcome: 'missed' })
  },
}
