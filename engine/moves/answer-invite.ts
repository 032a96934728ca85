import { derivedId, post } from '../post'
import { fixedLine } from '../text/fixed'
import type { Logged, Ref } from '../types'
import { eventId } from '../world'
import type { World } from '../world'
import { refuseOn, sameRef, targetOf } from './allow'
import type { MoveRule } from './rule'

const answered = (world: World, target: Ref): boolean =>
  world.state.log.some((event) => event.kind === 'answered' && eventId(world.state, event.of) === eventId(world.state, target))

function inviter({ story }: World, event: Logged) {
  return event.from === 'me' || event.from === 'system' ? undefined : story.cast[event.from]?.name
}

/** Yes or no to an invitation into a group; yes, and the trainee is in it. */
export const answerInvite: MoveRule<'answer-invite'> = {
  kind: 'answer-invite',
  fields: { target: { is: 'event' }, accept: { is: 'flag' } },
  attributes: { of: { is: 'event', sets: 'target', on: ['invite'] }, accept: { is: 'flag', sets: 'accept' } },
  cost: 3,
  chat: (world, move) => targetOf(world, move.target)?.chat,
  refuse: (world, move) => refuseOn(world, 'answer-invite', move.target, (event) => event.kind === 'invite') ?? (answered(world, move.target) ? 'closed' : null),
  fits: (world, pattern, move) => sameRef(world, pattern.target, move.target) && (pattern.accept === undefined || pattern.accept === move.accept),
  play: (run, move, { id }) => {
    const { state } = run
    const card = targetOf(run, move.target)
    if (card?.kind !== 'invite') return
    const stands = { from: 'me', at: state.clock, turn: state.turn } as const
    post(run, { ...stands, id, chat: card.chat, kind: 'answered', of: { event: card.id }, accept: move.accept })
    const name = inviter(run, card)
    const text = name ? fixedLine('joined', name) : { zh: '' }
    if (move.accept && !state.chats[card.to]?.mine) post(run, { ...stands, id: derivedId(id, 'joined'), chat: card.to, from: 'system', kind: 'members', joins: ['me'], leaves: [], text })
  },
}
