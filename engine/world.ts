import { parseId } from './types'
import type { BeatId, CastId, ChatId, Choice, Client, DecisionPoint, EventId, Line, Logged, OpenPoint, PointId, Ref, Setting, State, StatusId, StickerId, Story } from './types'

/** What every rule reads: the story as written, what it was run with, and how far it has come. */
export type World = { story: Story; setting: Setting; state: State }
export type Place = { point: DecisionPoint; beat: BeatId; line: number }

type Index = { points: Map<string, Place>; privates: Map<string, ChatId> }
const indices = new WeakMap<Story, Index>()

function indexOf(story: Story): Index {
  const known = indices.get(story)
  if (known) return known
  const points = new Map<string, Place>()
  for (const beat of Object.values(story.beats)) {
    beat.script.forEach((entry, line) => {
      if (entry.do === 'point') points.set(entry.point.id, { point: entry.point, beat: beat.id, line })
    })
  }
  const privates = new Map<string, ChatId>()
  for (const [id, chat] of Object.entries(story.chats)) {
    const person = chat.members[0]
    if (chat.kind === 'private' && person !== undefined) privates.set(person, parseId<'chat'>(id))
  }
  const index = { points, privates }
  indices.set(story, index)
  return index
}

/** Where a decision point stands in the script; undefined for an id the story does not have. */
export const placeOf = (story: Story, id: PointId): Place | undefined => indexOf(story).points.get(id)
/** All decision points in file order of their beats. */
export const placesOf = (story: Story): Place[] => [...indexOf(story).points.values()]
export const pointOf = (story: Story, id: PointId): DecisionPoint | undefined => placeOf(story, id)?.point
export const choiceOf = (story: Story, point: PointId, id: string): Choice | undefined => pointOf(story, point)?.choices.find((choice) => choice.id === id)

/** The open points in the order in which a move is matched: the main one, then asides by order of opening. */
export const openPoints = (state: State): OpenPoint[] => (state.main ? [state.main, ...state.asides] : state.asides)

/** A story never runs with a client it does not hold: attempts and the compiler check the setting before. */
export function clientOf(story: Story, setting: Setting): Required<Client> {
  const client = story.clients[setting.client]
  if (!client) throw new RangeError(`setting names a client that the story does not hold: ${setting.client}`)
  const known = clients.get(client)
  if (known) return known
  const full = { ...unsaid, recallFileWithin: client.recallWithin, ...client }
  clients.set(client, full)
  return full
}

const clients = new WeakMap<Client, Required<Client>>()
// What a client does of which a story of before says nothing.
const unsaid: Omit<Required<Client>, 'moves' | 'mentionAll' | 'typingCue' | 'readMarks' | 'reactions' | 'scheduledSend' | 'recallWithin' | 'recallFileWithin' | 'packet'> = {
  recallOthers: false, nudgeUndoWithin: 0, voiceSeconds: 60, noticeBy: 'owner', pinForAll: false, historyForNewcomers: false, leaveNotice: 'none',
  editWithin: 0, threads: false, buzz: 'none', buzzStrengths: [], buzzAgainAfter: 300, buzzQuota: 0, fold: false, status: false, inviteBy: 'everyone', restrictedSharing: false,
  call: false, sideGroupLeast: 2, groupSize: 500, receipts: false, readDetail: 'count', ownPacket: true, nicknames: true, externalLabel: false, words: {},
}

/** What can be set under a message: the author's own set, else every sticker. */
export const reactionsOf = (story: Story): StickerId[] => story.reactions ?? Object.keys(story.stickers).map((id) => parseId<'sticker'>(id))

/** The trainee's private chat with somebody, if the story has one. */
export const privateWith = (story: Story, who: CastId): ChatId | undefined => indexOf(story).privates.get(who)

/** The one other person in a private chat. */
export const partner = (story: Story, id: ChatId): CastId | undefined => {
  const chat = story.chats[id]
  return chat?.kind === 'private' ? chat.members[0] : undefined
}

export const eventId = (state: State, ref: Ref): EventId | undefined => ('event' in ref ? ref.event : state.said[ref.said])

/** Searched from the end: what is referred to is nearly always recent. */
export const findLogged = (state: State, id: EventId | undefined): Logged | undefined => (id === undefined ? undefined : state.log.findLast((event) => event.id === id))

/** Whether the trainee could see this event in their own phone when it came, or what it did to another. */
export function visible(story: Story, event: Logged): boolean {
  return event.kind !== 'thought' && !event.out && story.chats[event.chat]?.kind !== 'backstage'
}

/** What an event says by now: the words of the last edit. */
export function wordsOf(state: State, event: Logged): Line | undefined {
  const edit = event.kind === 'message' ? state.log.findLast((other) => other.kind === 'edited' && eventId(state, other.of) === event.id) : undefined
  return edit?.kind === 'edited' ? edit.text : 'text' in event ? event.text : undefined
}

/** Whether it may neither be copied nor forwarded, where the client can keep people from it. */
export const restricted = ({ story, setting }: World, event: Logged): boolean =>
  'restricted' in event && event.restricted === true && clientOf(story, setting).restrictedSharing

/** The status of a person, where the client shows one and while it holds. */
export function statusNow({ story, setting, state }: World, who: CastId | 'me'): StatusId | undefined {
  const known = state.statuses[who]
  const holds = known && clientOf(story, setting).status && (known.until === undefined || state.clock < known.until)
  return holds ? known.id : undefined
}

export const recallOf = (state: State, id: EventId): Logged | undefined => state.log.find((event) => event.kind === 'recall' && eventId(state, event.of) === id)

/** The chat in which the phone lies open while the main point waits; null: it lies on the chat list. */
export function restingChat(story: Story, state: State): ChatId | null {
  const point = state.main ? pointOf(story, state.main.point) : undefined
  return point?.rests === 'chat' ? point.chat : null
}
