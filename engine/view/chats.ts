import { allChats, sizeOf } from '../chats'
import { affordances } from '../moves/allow'
import { pairOf } from '../text/pair'
import type { CastId, Chat, ChatId, ChatState, Logged, Persona, ViewChat, ViewMember } from '../types'
import { clientOf, eventId } from '../world'
import { viewEvents } from './events'
import { marksIn } from './gather'
import type { Marks } from './gather'
import { soFar } from './marks'
import { chatName } from './names'
import { statusOf } from './status'
import type { Show } from './show'

function placeIn(chat: { story: Chat; state: ChatState | undefined }, id: CastId | 'me'): Pick<ViewMember, 'role' | 'nickname'> {
  const nickname = chat.state?.nicknames[id]
  const role = chat.story.owner === id ? 'owner' : chat.story.admins?.includes(id) ? 'admin' : undefined
  return { ...(role && { role }), ...(nickname !== undefined && { nickname }) }
}

/** A person as the phone shows them; in a chat with their place and name there. */
export function viewMember(show: Show, id: CastId | 'me', persona: Persona, chat?: { story: Chat; state: ChatState | undefined }): ViewMember {
  return {
    id: id === 'me' ? 'me' : show.opaque('cast', id),
    name: pairOf(show.text, persona.name),
    avatar: persona.avatar,
    ...(persona.title && { title: pairOf(show.text, persona.title) }),
    ...(chat && placeIn(chat, id)),
  }
}

function members(show: Show, id: ChatId, chat: Chat): ViewMember[] {
  const state = show.state.chats[id]
  const there = state?.members ?? chat.members
  const place = { story: chat, state }
  const people = there.flatMap((who) => {
    const persona = show.story.cast[who]
    return persona ? [{ ...viewMember(show, who, persona, place), ...statusOf(show, who) }] : []
  })
  return chat.kind === 'group' ? [...people, { ...viewMember(show, 'me', show.story.me, place), ...statusOf(show, 'me') }] : people
}

const silent: readonly Logged['kind'][] = ['recall', 'thought', 'typing', 'members', 'nudge', 'nickname', 'pinned', 'reaction', 'read', 'confirm', 'checked-in', 'answered', 'edited', 'buzzed', 'buzz-confirmed', 'voted', 'approved', 'rsvped', 'commented', 'renamed', 'status']
const counts = (event: Logged): boolean => event.from !== 'me' && event.from !== 'system' && !event.out && !silent.includes(event.kind)

type Row = { event: Logged; at: number } // at: its place in the whole log, which is what `seenTo` counts

function logsByChat(log: Logged[]): Map<ChatId, Row[]> {
  const logs = new Map<ChatId, Row[]>()
  log.forEach((event, at) => {
    const rows = logs.get(event.chat)
    if (rows) rows.push({ event, at })
    else logs.set(event.chat, [{ event, at }])
  })
  return logs
}

function pinsIn(show: Show, log: Row[], marks: Marks): Pick<ViewChat, 'pins'> {
  const pins = log.flatMap(({ event }) => {
    const of = event.kind === 'pinned' && !event.out ? eventId(show.state, event.of) : undefined
    return of === undefined || marks.recalls.has(of) ? [] : [show.opaque('event', of)]
  })
  return pins.length > 0 ? { pins } : {}
}

/** Every chat the trainee is in, silent ones too: a list that grew with the choices would give them away. */
export function viewChats(show: Show): ViewChat[] {
  const { story, state } = show
  const marks = marksIn(show)
  const then = soFar(show)
  const labelled = clientOf(story, show.setting).externalLabel
  const logs = logsByChat(state.log)
  return allChats(show).flatMap(({ id, chat }) => {
    const known = state.chats[id]
    if (chat.kind === 'backstage' || !known?.mine) return []
    const log = logs.get(id) ?? []
    return [
      {
        id: show.opaque('chat', id),
        kind: chat.kind,
        name: chatName(show, id),
        size: sizeOf(show, id, chat),
        members: members(show, id, chat),
        unread: log.filter(({ event, at }) => at >= known.seenTo && counts(event)).length,
        muted: known.muted,
        pinned: known.pinned,
        folded: known.folded ?? false,
        ...(chat.external && labelled && { external: true }),
        ...(known.notice && { notice: pairOf(show.text, known.notice) }),
        ...pinsIn(show, log, marks),
        can: affordances(show, id),
        events: viewEvents(show, log.map(({ event }) => event), marks, then),
      },
    ]
  })
}
