import { chatOf } from '../chats'
import { post } from '../post'
import { fixedLine } from '../text/fixed'
import type { EventBody, Line, Logged, Ref } from '../types'
import { eventId, partner, restricted, wordsOf } from '../world'
import type { World } from '../world'
import { refuseIn, refuseOn, targetOf } from './allow'
import { oneOf, sameSet } from './rule'
import type { MoveRule, Refusal } from './rule'

const movable: readonly EventBody['kind'][] = ['message', 'sticker', 'voice', 'notice', 'link', 'file', 'picture', 'mini-app', 'record']

function refuseOne(world: World, ref: Ref, chat: Logged['chat'] | undefined): Refusal {
  const here = refuseOn(world, 'forward-many', ref, (event) => event.chat === chat && movable.includes(event.kind))
  const event = targetOf(world, ref)
  return here ?? (event && restricted(world, event) ? 'limits' : null)
}

const idsOf = (world: World, refs: readonly Ref[] | undefined) => refs?.map((ref) => eventId(world.state, ref))

function rowOf({ story, state }: World, event: Logged): { who: Line; at: number; text: Line }[] {
  const who = event.from === 'me' ? story.me.name : event.from === 'system' ? undefined : story.cast[event.from]?.name
  const text = event.kind === 'record' ? event.title : wordsOf(state, event)
  return who && text ? [{ who, at: event.at, text }] : []
}

function titleOf(world: World, chat: Logged['chat']): Line {
  const person = partner(world.story, chat)
  const name = person && world.story.cast[person]?.name
  return name ? fixedLine('record-of-two', name, world.story.me.name) : fixedLine('record-of-group', ...[world.state.chats[chat]?.name ?? chatOf(world, chat)?.name ?? { zh: '' }])
}

/** Several things said here, carried over there as one record under everybody's names. */
export const forwardMany: MoveRule<'forward-many'> = {
  kind: 'forward-many',
  fields: { targets: { is: 'events' }, to: { is: 'chat' } },
  attributes: { of: { is: 'events', sets: 'targets', on: [...movable] }, to: { is: 'chat', sets: 'to' } },
  cost: 10,
  chat: (world, move) => targetOf(world, move.targets[0])?.chat,
  goes: (move) => move.to,
  refuse: (world, move) => {
    const chat = targetOf(world, move.targets[0])?.chat
    if (new Set(idsOf(world, move.targets)).size < Math.max(1, move.targets.length)) return 'limits'
    return move.targets.reduce<Refusal>((no, ref) => no ?? refuseOne(world, ref, chat), null) ?? refuseIn(world, 'forward-many', move.to)
  },
  fits: (world, pattern, move) => sameSet(idsOf(world, pattern.targets), idsOf(world, move.targets) ?? []) && oneOf(pattern.to, move.to),
  play: (run, move, { id }) => {
    const events = run.state.log.filter((event) => idsOf(run, move.targets)?.includes(event.id))
    const [first] = events
    if (first) post(run, { id, chat: move.to, from: 'me', at: run.state.clock, turn: run.state.turn, kind: 'record', title: titleOf(run, first.chat), rows: events.flatMap((event) => rowOf(run, event)) })
  },
}
