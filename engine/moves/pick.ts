import { pointOf } from '../world'
import type { MoveRule } from './rule'

/** An option of a Read: a thought, not a gesture; it leaves no trace in the chat and takes no time. */
export const pick: MoveRule<'pick'> = {
  kind: 'pick',
  fields: { choice: { is: 'choice' } },
  attributes: {},
  cost: 0,
  chat: () => undefined,
  refuse: ({ story, state }, move) => {
    const open = state.main && pointOf(story, state.main.point)
    return open?.role === 'read' && open.choices.some((choice) => choice.id === move.choice) ? null : 'not-here'
  },
  fits: () => true,
  play: () => undefined,
}
