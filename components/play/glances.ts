import type { OpaqueId, Pair, View, ViewEvent } from '@/engine/types'
import type { ListedChat } from '../chat/chat-row'
import { gist } from '../chat/people'
import type { Label, LabelKey } from '../chat/words'
import type { FootName } from './foot'
import { arrived } from './state'
import type { PlayState, Reach } from './types'

type Packet = ViewEvent & { kind: 'packet' }
const isPacket = (event: ViewEvent): event is Packet => event.kind === 'packet'

export const packetOf = (view: View, id: OpaqueId | null): Packet | undefined => view.chats.flatMap((chat) => chat.events).filter(isPacket).find((event) => event.id === id)

/** Whether the open chat says that the other is typing: where the client shows it, and only while something comes. */
export const typingIn = ({ queue }: PlayState, { chat, facts }: Pick<Reach, 'chat' | 'facts'>, foot: FootName): boolean => {
  const coming = queue.find((arrival) => arrival.is === 'event')
  if (!chat || !coming || coming.chat !== chat.id || coming.event.from === 'system' || coming.event.from === 'me' || foot !== 'arriving') return false
  const { kind } = coming.event
  return (kind === 'message' || kind === 'typing') && (facts.typingCue === 'everywhere' || (facts.typingCue === 'private' && chat.kind === 'private'))
}

/** What the banner shows of the last line that came elsewhere. */
export const newsOf = ({ people, view }: Pick<Reach, 'people' | 'view'>, { banner }: PlayState, labels: Record<LabelKey, Label>): { id: OpaqueId; chat: OpaqueId; title: Pair; avatar: string; line: Pair } | null => {
  const chat = banner && view.chats.find((one) => one.id === banner.chat)
  return chat ? { id: banner.event.id, chat: chat.id, title: chat.name, avatar: people[banner.event.from]?.avatar ?? '', line: gist(banner.event, labels) } : null
}

/** The chat list as it stands with what has arrived so far, and what was begun to be written. A private chat is listed once there is something in it. */
export const listOf = (state: PlayState, view: View): ListedChat[] =>
  view.chats.flatMap((chat) => {
    const there = arrived(state, chat)
    const unread = state.unread[chat.id] ?? 0
    const news = unread > 0 ? there.filter((event) => event.from !== 'me' && event.from !== 'system').slice(-unread) : []
    const draft = state.drafts[chat.id]?.text.trim()
    if (chat.kind === 'private' && there.length === 0 && !draft && chat.id !== state.open) return []
    return [{ chat, last: there.at(-1), unread, muted: chat.muted, mentioned: news.some((event) => event.kind === 'message' && event.mentionsMe), ...(draft && { draft }) }]
  })
