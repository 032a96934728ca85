import { knows } from '../chats'
import { derivedId, post } from '../post'
import { clientLine, listed } from '../text/fixed'
import { parseId } from '../types'
import type { CastId, Chat, ChatId } from '../types'
import { clientOf } from '../world'
import type { World } from '../world'
import { refuseKind } from './allow'
import { sameSet } from './rule'
import type { MoveRule, Refusal } from './rule'

// A group that somebody foresaw, and that nobody has started yet.
const waits = ({ story, state }: World, id: ChatId): boolean => Object.hasOwn(story.chats, id) && story.chats[id]?.mine === 'made' && !state.chats[id]?.mine

function refusePeople(world: World, who: readonly CastId[]): Refusal {
  const { sideGroupLeast, groupSize } = clientOf(world.story, world.setting)
  if (new Set(who).size < who.length || who.length < sideGroupLeast || who.length + 1 > groupSize) return 'limits'
  return who.every((one) => knows(world, one)) ? null : 'not-here'
}

const unforeseen: Chat = { kind: 'group', size: 0, owner: 'me', members: [], history: [], mine: 'made' }

/** A new group of me and these. Where an author foresaw it, it is theirs; otherwise nobody says anything there. */
export const startGroup: MoveRule<'start-group'> = {
  kind: 'start-group',
  fields: { who: { is: 'people' }, text: { is: 'text', optional: true }, to: { is: 'chat', optional: true } },
  attributes: { who: { is: 'people', sets: 'who' }, to: { is: 'chat', sets: 'to', optional: true }, text: { is: 'said', sets: 'text', optional: true } },
  cost: 12,
  chat: () => undefined,
  goes: (move) => move.to,
  words: (move) => move.text,
  worded: () => false,
  refuse: (world, move) => refuseKind(world, 'start-group') ?? refusePeople(world, move.who) ?? (move.to === undefined || waits(world, move.to) ? null : 'not-offered'),
  fits: (world, pattern, move) => sameSet(pattern.who, move.who) && (pattern.to?.some((id) => waits(world, id)) ?? true) && (move.to === undefined || (pattern.to?.includes(move.to) ?? true)),
  play: (run, move, { id, line, on }) => {
    const { state, story } = run
    const foreseen = [move.to, ...(on?.to ?? [])].find((one) => one !== undefined && waits(run, one))
    const chat = foreseen ?? parseId<'chat'>(`made~${state.turn}`)
    if (foreseen === undefined) state.made = { ...state.made, [chat]: unforeseen }
    const named = line ?? (move.text?.trim() ? { zh: move.text.trim() } : undefined)
    const known = state.chats[chat] ?? { members: [], mine: true, muted: false, pinned: false, seenTo: 0, nicknames: {} }
    state.chats[chat] = { ...known, mine: true, seenTo: state.log.length, ...(named && { name: named }) }
    const names = move.who.flatMap((who) => story.cast[who]?.name ?? [])
    const stands = { id: derivedId(id, 'started'), chat, from: 'system', at: state.clock, turn: state.turn } as const
    post(run, { ...stands, id, kind: 'members', joins: move.who, leaves: [], text: clientLine(run, 'started-group', listed(names)) })
  },
}
