import { post } from '../post'
import { eventId } from '../world'
import type { World } from '../world'
import { refuseOn, sameRef, targetOf } from './allow'
import { oneOf } from './rule'
import type { MoveRule } from './rule'
import type { Ref } from '../types'

const done = (world: World, target: Ref): boolean =>
  world.state.log.some((event) => event.kind === 'checked-in' && event.from === 'me' && eventId(world.state, event.of) === eventId(world.state, target))

/** 打卡: one's own row on the card, in words, with a file, or just there. */
export const checkIn: MoveRule<'check-in'> = {
  kind: 'check-in',
  fields: { target: { is: 'event' }, text: { is: 'text', optional: true }, file: { is: 'file', optional: true } },
  attributes: {
    of: { is: 'event', sets: 'target', on: ['check-in'] },
    text: { is: 'said', sets: 'text', optional: true },
    file: { is: 'file', sets: 'file', optional: true },
  },
  cost: 6,
  chat: (world, move) => targetOf(world, move.target)?.chat,
  words: (move) => move.text,
  refuse: (world, move) => {
    const here = refuseOn(world, 'check-in', move.target, (event) => event.kind === 'check-in')
    if (here) return here
    if (move.file !== undefined && !Object.hasOwn(world.story.files ?? {}, move.file)) return 'not-offered'
    return done(world, move.target) ? 'closed' : null
  },
  fits: (world, pattern, move) =>
    sameRef(world, pattern.target, move.target) && (pattern.file === undefined || (move.file !== undefined && oneOf(pattern.file, move.file))),
  play: (run, move, { id, line }) => {
    const { state, story } = run
    const card = targetOf(run, move.target)
    const file = move.file === undefined ? undefined : story.files?.[move.file]
    if (!card) return
    const text = line ?? { zh: move.text?.trim() ?? '' }
    post(run, { id, chat: card.chat, from: 'me', at: state.clock, turn: state.turn, kind: 'checked-in', of: { event: card.id }, text, ...(file && { note: file.name }) })
  },
}
