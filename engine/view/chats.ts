import { affordances } from '../moves/allow'
import { pairOf } from '../text/pair'
import { parseId } from '../types'
import type { CastId, Chat, ChatId, Logged, Persona, ViewChat, ViewMember } from '../types'
import { partner } from '../world'
import { recallsIn, viewEvents } from './events'
import type { Show } from './events'

/** A person as the phone shows them. */
export function viewMember(show: Show, id: CastId | 'me', persona: Persona, owner?: Chat['owner']): ViewMember {
  return {
    id: id === 'me' ? 'me' : show.opaque('cast', id),
    name: pairOf(show.text, persona.name),
    avatar: persona.avatar,
    ...(persona.title && { title: pairOf(show.text, persona.title) }),
    ...(owner === id && { role: 'owner' }),
  }
}

function members(show: Show, id: ChatId, chat: Chat): ViewMember[] {
  const there = show.state.chats[id]?.members ?? chat.members
  const people = there.flatMap((who) => {
    const persona = show.story.cast[who]
    return persona ? [viewMember(show, who, persona, chat.owner)] : []
  })
  return chat.kind === 'group' ? [...people, viewMember(show, 'me', show.story.me, chat.owner)] : people
}

/** A chat's name; a private one has its person's. */
export function chatName(show: Show, id: ChatId) {
  const chat = show.story.chats[id]
  const person = partner(show.story, id)
  const line = chat?.name ?? (person && show.story.cast[person]?.name)
  return line ? pairOf(show.text, line) : { zh: '', en: '' }
}

const counts = (event: Logged): boolean => event.from !== 'me' && event.from !== 'system' && event.kind !== 'recall' && event.kind !== 'thought'

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

/** Every chat on the trainee's phone, silent ones too: a list that grew with the choices would give them away. */
export function viewChats(show: Show): ViewChat[] {
  const { story, state } = show
  const recalls = recallsIn(show)
  const logs = logsByChat(state.log)
  return Object.entries(story.chats).flatMap(([key, chat]) => {
    if (chat.kind === 'backstage') return []
    const id = parseId<'chat'>(key)
    const known = state.chats[id]
    const log = logs.get(id) ?? []
    return [
      {
        id: show.opaque('chat', id),
        kind: chat.kind,
        name: chatName(show, id),
        size: chat.size + (known?.members.length ?? 0) - (known ? chat.members.length : 0),
        members: members(show, id, chat),
        unread: log.filter(({ event, at }) => at >= (known?.seenTo ?? 0) && counts(event)).length,
        muted: known?.muted ?? false,
        can: affordances(show, id),
        events: viewEvents(show, log.map(({ event }) => event), recalls),
      },
    ]
  })
}
