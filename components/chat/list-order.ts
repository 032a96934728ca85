import type { ViewChat, ViewEvent } from '@/engine/types'

type Listed = { chat: Pick<ViewChat, 'pinned'>; last: Pick<ViewEvent, 'at'> | undefined }

/** Pinned chats first, then by the time of the last line, the latest on top; what has no line comes last. */
export const inListOrder = <Chat extends Listed>(chats: Chat[]): Chat[] =>
  chats.toSorted((a, b) => Number(b.chat.pinned) - Number(a.chat.pinned) || ((a.last?.at ?? '') < (b.last?.at ?? '') ? 1 : (a.last?.at ?? '') > (b.last?.at ?? '') ? -1 : 0))
