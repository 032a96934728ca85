import { heardNow } from '../buzz'
import { post } from '../post'
import { localTime } from '../time'
import type { CastId, EventBody, Logged } from '../types'
import { clientOf, findLogged, eventId } from '../world'
import type { World } from '../world'
import { refuseOn, sameRef, targetOf } from './allow'
import { oneOf, sameSet } from './rule'
import type { MoveRule, Refusal } from './rule'

const pressing: readonly EventBody['kind'][] = ['message', 'voice', 'notice', 'file', 'link', 'picture', 'vote', 'check-in', 'approval', 'calendar']

// The last one to this person has not been confirmed, and it is too soon to send another.
function tooSoon(world: World, who: CastId): boolean {
  const { state, story, setting } = world
  const last = state.log.findLast((event) => event.kind === 'buzzed' && event.from === 'me' && event.who.includes(who))
  if (last?.kind !== 'buzzed' || state.clock >= last.at + clientOf(story, setting).buzzAgainAfter) return false
  const event = findLogged(state, eventId(state, last.of))
  return event !== undefined && !heardNow(world, event).includes(who)
}

function spent({ state, story, setting }: World): boolean {
  const { buzzQuota } = clientOf(story, setting)
  const today = localTime(story, state.clock).slice(0, 10)
  const sent = state.log.filter((event) => event.kind === 'buzzed' && event.from === 'me' && localTime(story, event.at).slice(0, 10) === today)
  return buzzQuota > 0 && sent.length >= buzzQuota
}

function refusePeople(world: World, event: Logged, who: readonly CastId[]): Refusal {
  const members = world.state.chats[event.chat]?.members ?? []
  if (who.length === 0 || new Set(who).size < who.length) return 'limits'
  if (!who.every((one) => members.includes(one))) return 'not-here'
  const heard = heardNow(world, event)
  if (who.some((one) => heard.includes(one))) return 'closed'
  return spent(world) || who.some((one) => tooSoon(world, one)) ? 'limits' : null
}

/** Pressing people for an answer to what one has sent: by the app, a text message or a call of the machine's. */
export const buzz: MoveRule<'buzz'> = {
  kind: 'buzz',
  fields: { target: { is: 'event' }, strength: { is: 'strength' }, who: { is: 'people' } },
  attributes: { of: { is: 'event', sets: 'target', on: [...pressing] }, strength: { is: 'strength', sets: 'strength' }, who: { is: 'people', sets: 'who' } },
  cost: 3,
  chat: (world, move) => targetOf(world, move.target)?.chat,
  refuse: (world, move) => {
    const here = refuseOn(world, 'buzz', move.target, (event) => event.from === 'me' && pressing.includes(event.kind))
    const event = targetOf(world, move.target)
    if (here || !event) return here ?? 'not-here'
    return clientOf(world.story, world.setting).buzzStrengths.includes(move.strength) ? refusePeople(world, event, move.who) : 'not-offered'
  },
  fits: (world, pattern, move) => sameRef(world, pattern.target, move.target) && oneOf(pattern.strength, move.strength) && sameSet(pattern.who, move.who),
  play: (run, move, { id }) => {
    const event = targetOf(run, move.target)
    if (event) post(run, { id, chat: event.chat, from: 'me', at: run.state.clock, turn: run.state.turn, kind: 'buzzed', of: { event: event.id }, strength: move.strength, who: move.who })
  },
}
