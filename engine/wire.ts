import { allChats } from './chats'
import { isMoveKind, moves } from './moves'
import type { Field } from './moves'
import { opener } from './opaque'
import type { Opaque } from './opaque'
import { instantOf, localTime } from './time'
import { parseId } from './types'
import type { BuzzStrength, CastId, ChatId, Choice, EventId, Move, MoveError, PointId, Ref, Result, RsvpAnswer, Setting, State, Story, Submitted } from './types'
import { eventId, openPoints, pointOf, visible } from './world'
import type { World } from './world'

const strengths: readonly BuzzStrength[] = ['app', 'sms', 'phone']
const answers: readonly RsvpAnswer[] = ['yes', 'no', 'maybe']
const MAX_TEXT = 500
const MAX_LIST = 50
const MAX_COUNT = 100_000_000
const MAX_INSTANT = 366 * 86_400 // a year of story time: instants are stored as small numbers

type Desk = World & { opaque: Opaque }
type Bag = Record<string, unknown>

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): unknown[] | undefined => (Array.isArray(value) && value.length <= MAX_LIST ? value : undefined)

/** All values or none: one foreign entry spoils a list. */
function every<T>(values: unknown[] | undefined, read: (value: unknown) => T | undefined): T[] | undefined {
  const read_ = values?.map(read).filter((value) => value !== undefined)
  return read_ && read_.length === values?.length ? read_ : undefined
}

function chatBehind(desk: Desk, value: unknown): ChatId | undefined {
  return allChats(desk).find(({ id, chat }) => chat.kind !== 'backstage' && desk.opaque('chat', id) === value)?.id
}

function castBehind(desk: Desk, value: unknown): CastId | undefined {
  const found = Object.keys(desk.story.cast).find((id) => desk.opaque('cast', id) === value)
  return found === undefined ? undefined : parseId<'cast'>(found)
}

// Of what the author named, by the id that the browser was given.
const behind = (desk: Desk, kind: 'file' | 'channel', named: object | undefined, value: unknown): string | undefined =>
  Object.keys(named ?? {}).find((id) => desk.opaque(kind, id) === value)

function eventBehind(desk: Desk, value: unknown): EventId | undefined {
  return desk.state.log.findLast((event) => visible(desk.story, event) && desk.opaque('event', event.id) === value)?.id
}

function refBehind(desk: Desk, value: unknown): Ref | undefined {
  const event = eventBehind(desk, value)
  return event && { event }
}

function choiceBehind(desk: Desk, value: unknown): { point: PointId; choice: Choice } | undefined {
  for (const { point } of openPoints(desk.state)) {
    const choice = pointOf(desk.story, point)?.choices.find((one) => desk.opaque('choice', one.id, point) === value)
    if (choice) return { point, choice }
  }
  return undefined
}

/** The value of one field in real ids; undefined when it is foreign, of another shape or out of bounds. */
function readField(desk: Desk, is: Field['is'], value: unknown): unknown {
  const text = typeof value === 'string' && value.length <= MAX_TEXT ? value : undefined
  switch (is) {
    case 'text': return text
    case 'chat': return chatBehind(desk, text)
    case 'cast': return castBehind(desk, text)
    case 'choice': return choiceBehind(desk, text)?.choice.id
    case 'file': return behind(desk, 'file', desk.story.files, text)
    case 'channel': return behind(desk, 'channel', desk.story.contacts, text)
    case 'flag': return typeof value === 'boolean' ? value : undefined
    case 'sticker': return text !== undefined && Object.hasOwn(desk.story.stickers, text) ? text : undefined
    case 'instant': {
      const at = text === undefined ? null : instantOf(desk.story, text)
      return at !== null && at <= MAX_INSTANT ? at : undefined
    }
    case 'split': return text === 'lucky' || text === 'equal' || text === 'for-one' ? text : undefined
    case 'count': return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_COUNT ? value : undefined
    case 'mentions': return every(list(value), (who) => (who === 'all' ? who : castBehind(desk, who)))
    case 'people': return every(list(value), (who) => castBehind(desk, who))
    case 'options': return every(list(value), (option) => (typeof option === 'number' && Number.isInteger(option) && option >= 0 && option < MAX_LIST ? option : undefined))
    case 'strength': return strengths.find((one) => one === text)
    case 'answer': return answers.find((one) => one === text)
    case 'status': return value === null ? null : text !== undefined && Object.hasOwn(desk.story.statuses ?? {}, text) ? text : undefined
    case 'event': return refBehind(desk, text)
    case 'events': return every(list(value), (event) => refBehind(desk, event))
  }
}

/** The one place where a wire move becomes a move: total, bounded, and null for anything that is none. */
function parseMove(desk: Desk, wire: unknown): Move | null {
  if (!isBag(wire) || !isMoveKind(wire.kind)) return null
  const seen = wire.seen === undefined ? [] : every(list(wire.seen), (chat) => chatBehind(desk, chat))
  if (!seen) return null
  const move: Bag = { kind: wire.kind, seen: [...new Set(seen)] }
  for (const [name, field] of Object.entries(moves[wire.kind].fields)) {
    const value = Object.hasOwn(wire, name) ? wire[name] : undefined
    if (value === undefined && field.optional) continue
    const read = readField(desk, field.is, value)
    if (read === undefined) return null
    move[name] = read
  }
  // Sound because the fields of a rule are, by type, exactly the properties of its move.
  return move as Move
}

/**
 * Opaque ids to real ones. Whatever is foreign, unknown, malformed or too long is `no-such-move`.
 * For a turn made before, give the state in which it was made.
 */
export function resolve(story: Story, setting: Setting, state: State, wire: { choiceId?: string; move?: unknown }): Result<Submitted, MoveError> {
  if ('ending' in state.at) return { ok: false, error: { code: 'ended' } }
  const none: Result<Submitted, MoveError> = { ok: false, error: { code: 'no-such-move', hint: 'not-offered' } }
  const desk: Desk = { story, setting, state, opaque: opener(setting.seed) }
  const named = wire.choiceId === undefined ? undefined : choiceBehind(desk, wire.choiceId)
  const move = wire.move === undefined ? undefined : parseMove(desk, wire.move)
  if (move === null || (wire.choiceId !== undefined && !named) || (!named && !move)) return none
  return { ok: true, value: { ...(named && { choiceId: named.choice.id, point: named.point }), ...(move && { move }) } }
}

const refOut = (desk: Desk, ref: Ref): string | undefined => {
  const event = eventId(desk.state, ref)
  return event === undefined ? undefined : desk.opaque('event', event)
}

function fieldOut(desk: Desk, point: PointId, is: Field['is'], value: unknown): unknown {
  if (is === 'instant') return typeof value === 'number' ? localTime(desk.story, value) : undefined
  if (is === 'mentions') return Array.isArray(value) ? value.map((who) => (who === 'all' ? who : desk.opaque('cast', String(who)))) : undefined
  if (is === 'people') return Array.isArray(value) ? value.map((who) => desk.opaque('cast', String(who))) : undefined
  if (is === 'events') return Array.isArray(value) ? value.map((ref) => fieldOut(desk, point, 'event', ref)) : undefined
  if (is === 'event') return isBag(value) ? refOut(desk, 'said' in value ? { said: parseId<'point'>(String(value.said)) } : { event: parseId<'event'>(String(value.event)) }) : undefined
  if (is === 'choice') return desk.opaque('choice', String(value), point)
  return is === 'chat' || is === 'cast' || is === 'file' || is === 'channel' ? desk.opaque(is, String(value)) : value
}

/** A move as the browser may hold it and send it back. */
export function toWire(world: World, opaque: Opaque, point: PointId, move: Move): Bag {
  const desk: Desk = { ...world, opaque }
  const bag: Bag = { ...move }
  const wire: Bag = { kind: move.kind, seen: move.seen.map((chat) => opaque('chat', chat)) }
  for (const [name, field] of Object.entries(moves[move.kind].fields)) {
    const value = bag[name] === undefined ? undefined : fieldOut(desk, point, field.is, bag[name])
    if (value !== undefined) wire[name] = value
  }
  return wire
}
