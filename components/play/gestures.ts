import type { OpaqueId, ViewChoice, ViewEvent } from '@/engine/types'
import { mentionsIn, type Draft } from '../chat/draft'
import type { Action } from './state'
import type { Bubble, Gesture, Pending, PlayState } from './types'

type Acting = Action & { do: 'act' }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Ids come from views only; these two are made here, for a bubble that the server does not know yet and one that it names in a suggested move. */
export const parseOpaque = (text: string): OpaqueId => text as OpaqueId

const idIn = (move: unknown, field: string): OpaqueId | undefined => {
  const value = isObject(move) ? move[field] : undefined
  return typeof value === 'string' ? parseOpaque(value) : undefined
}

/** The sticker that a row of the tray would send. */
export const stickerIn = (choice: ViewChoice): string | undefined => idIn(choice.move, 'sticker')

const bubbleOf = (choice: ViewChoice): Bubble | undefined => {
  const pair = { zh: choice.zh ?? '', en: choice.en ?? '', ...(choice.pinyin && { pinyin: choice.pinyin }) }
  const quotes = idIn(choice.move, 'quotes')
  switch (choice.kind) {
    case 'say': return { kind: 'message', ...pair, ...(quotes && { quotes }) }
    case 'sticker': return { kind: 'sticker', sticker: stickerIn(choice) ?? '', ...pair }
    case 'send-packet': return { kind: 'packet', ...pair }
    default: return undefined
  }
}

/** A row of the tray was taken: its id is enough, the move tells which chats were opened. */
export const choose = (state: PlayState, choice: ViewChoice): Acting => {
  const bubble = bubbleOf(choice)
  const packet = choice.kind === 'open-packet' ? idIn(choice.move, 'target') : undefined
  return {
    do: 'act', chat: choice.chat ?? null, choice: choice.id,
    act: { choiceId: choice.id, ...(isObject(choice.move) && { move: { ...choice.move, seen: state.opened } }) },
    ...(bubble && { bubble }), ...(packet && { packet }),
  }
}

/** What was typed. It goes back into the field if the server refuses it. */
export const say = (state: PlayState, chat: OpaqueId, draft: Draft): Acting => {
  const text = draft.text.trim()
  const quotes = draft.quotes && { quotes: draft.quotes }
  return {
    do: 'act', chat, draft, bubble: { kind: 'message', zh: text, en: '', ...quotes },
    act: { move: { kind: 'say', seen: state.opened, chat, text, mentions: mentionsIn(draft), ...quotes } },
  }
}

/** Any other gesture in the client; `bubble` where it leaves one at once. */
export const gesture = (state: PlayState, move: Gesture, bubble?: Bubble): Acting => ({
  do: 'act', chat: 'chat' in move ? move.chat : null, act: { move: { ...move, seen: state.opened } },
  ...(bubble && { bubble }), ...(move.kind === 'open-packet' && { packet: move.target }),
})

/** The pending act as it stands in the chat until the server has answered. */
export const pendingEvent = (pending: Pending, at: string): ViewEvent | null => {
  const { bubble, turn } = pending
  if (!bubble) return null
  const base = { id: parseOpaque('pending'), from: 'me' as const, at, turn }
  if (bubble.kind === 'packet') return { ...base, ...bubble, packet: { state: 'sealed' } }
  if (bubble.kind === 'message') return { ...base, ...bubble, mentionsMe: false }
  return { ...base, ...bubble }
}
