import { post } from '../post'
import type { Instant, Logged } from '../types'
import { clientOf, wordsOf } from '../world'
import type { World } from '../world'
import { refuseOn, sameRef, targetOf } from './allow'
import type { MoveRule } from './rule'

/** Until when the trainee can change the words of this event; undefined when they cannot, or no longer. */
export function editableUntil(world: World, event: Logged): Instant | undefined {
  const within = clientOf(world.story, world.setting).editWithin
  const until = event.at + within
  return event.kind === 'message' && event.from === 'me' && within > 0 && world.state.clock <= until ? until : undefined
}

/** Other words in the place of one's own: everybody sees that they were changed, nobody what they were. */
export const edit: MoveRule<'edit'> = {
  kind: 'edit',
  fields: { target: { is: 'event' }, text: { is: 'text' } },
  attributes: { of: { is: 'event', sets: 'target', on: ['message'] }, text: { is: 'said', sets: 'text' } },
  cost: 5,
  chat: (world, move) => targetOf(world, move.target)?.chat,
  words: (move) => move.text,
  speaks: true,
  refuse: (world, move) => {
    const here = refuseOn(world, 'edit', move.target, (event) => event.kind === 'message' && event.from === 'me')
    const event = targetOf(world, move.target)
    if (here || !event) return here ?? 'not-here'
    const text = move.text.trim()
    return editableUntil(world, event) === undefined || text === '' || text === wordsOf(world.state, event)?.zh ? 'limits' : null
  },
  fits: (world, pattern, move) => sameRef(world, pattern.target, move.target),
  play: (run, move, { id, line }) => {
    const event = targetOf(run, move.target)
    const text = line ?? { zh: move.text.trim() }
    if (event) post(run, { id, chat: event.chat, from: 'me', at: run.state.clock, turn: run.state.turn, kind: 'edited', of: { event: event.id }, text })
  },
}
