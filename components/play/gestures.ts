import type { OpaqueId, Pair, View, ViewChoice } from '@/engine/types'
import { mentionsIn, type Draft } from '../chat/draft'
import type { Action } from './state'
import type { Bubble, Gesture, PlayState } from './types'

type Acting = Action & { do: 'act' }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Ids come from views only; these are made here: one for a bubble that the server does not know yet, and those that it names in a suggested move. */
export const parseOpaque = (text: string): OpaqueId => text as OpaqueId

const idIn = (move: unknown, field: string): OpaqueId | undefined => {
  const value = isObject(move) ? move[field] : undefined
  return typeof value === 'string' ? parseOpaque(value) : undefined
}

/** The sticker that a row of the tray would send. */
export const stickerIn = (choice: ViewChoice): string | undefined => idIn(choice.move, 'sticker')

/** Whether what a row says would stand in a thread. */
export const isAnswer = (choice: ViewChoice): boolean => idIn(choice.move, 'thread') !== undefined

/** How a row would ask elsewhere. */
export const wayIn = (choice: ViewChoice, channels: View['channels'] = []): NonNullable<View['channels']>[number]['way'] | undefined =>
  (choice.kind === 'verify' ? channels.find(({ id }) => id === idIn(choice.move, 'channel'))?.way : undefined)

/** When the message of a row would go out, where it is not sent at once. Story time. */
export const deliveryIn = (choice: ViewChoice): string | undefined => (choice.kind === 'say' ? idIn(choice.move, 'deliver') : undefined)

/** What lies on the phone, as it stands in the chat once it is sent. */
export const fileBubble = (view: View, file: OpaqueId | undefined): Bubble | undefined => {
  const found = view.files?.find((one) => one.id === file)
  if (!found) return undefined
  const { shape, zh, en, pinyin, note } = found
  return { kind: shape, zh, en, ...(pinyin && { pinyin }), ...(note && { note }) }
}

export const packetBubble = (greeting: Pair): Bubble => ({ kind: 'packet', packet: { state: 'sealed' }, ...greeting })

const bubbleOf = (view: View | null, choice: ViewChoice): Bubble | undefined => {
  const { kind, move } = choice
  const pair = { zh: choice.zh ?? '', en: choice.en ?? '', ...(choice.pinyin && { pinyin: choice.pinyin }) }
  const quotes = idIn(move, 'quotes')
  const thread = idIn(move, 'thread')
  const seconds = isObject(move) && typeof move.seconds === 'number' ? move.seconds : 1
  switch (kind) {
    case 'say': return idIn(move, 'deliver') === undefined ? { kind: 'message', mentionsMe: false, ...pair, ...(quotes && { quotes }), ...(thread && { thread }) } : undefined
    case 'sticker': return { kind: 'sticker', sticker: stickerIn(choice) ?? '', ...pair }
    case 'send-packet': return packetBubble(pair)
    case 'voice': return { kind: 'voice', seconds, ...pair }
    case 'notice': return { kind: 'notice', ...pair }
    case 'send-file': return view ? fileBubble(view, idIn(move, 'file')) : undefined
    default: return undefined
  }
}

/** A row of the tray was taken: its id is enough, the move tells which chats were opened. */
export const choose = (state: PlayState, choice: ViewChoice): Acting => {
  const bubble = bubbleOf(state.view, choice)
  const packet = choice.kind === 'open-packet' ? idIn(choice.move, 'target') : undefined
  return {
    do: 'act', chat: choice.chat ?? null, choice: choice.id,
    act: { choiceId: choice.id, ...(isObject(choice.move) && { move: { ...choice.move, seen: state.opened } }) },
    ...(bubble && { bubble }), ...(packet && { packet }),
  }
}

/** What was typed, sent at once or at a story time. It goes back into the field if the server refuses it. */
export const say = (state: PlayState, chat: OpaqueId, draft: Draft, deliver?: string): Acting => {
  const text = draft.text.trim()
  const quotes = draft.quotes && { quotes: draft.quotes }
  const later = deliver !== undefined && { deliver }
  return {
    do: 'act', chat, draft, spends: true, ...(!later && { bubble: { kind: 'message', mentionsMe: false, zh: text, en: '', ...quotes } }),
    act: { move: { kind: 'say', seen: state.opened, chat, text, mentions: mentionsIn(draft), ...quotes, ...later } },
  }
}

const written = (move: Gesture): string => ('text' in move && move.kind !== 'nickname' && move.kind !== 'start-group' ? move.text ?? '' : '')

/** Any other gesture in the client; `bubble` where it leaves one at once. Words typed for it go to the field if it is refused and nothing else stands there. */
export const gesture = (state: PlayState, move: Gesture, bubble?: Bubble): Acting => {
  const chat = 'chat' in move ? move.chat : null
  const text = written(move)
  const field = chat ?? state.open
  const free = field !== null && (state.drafts[field]?.text ?? '') === ''
  return {
    do: 'act', chat: text && free ? field : chat, act: { move: { ...move, seen: state.opened } },
    ...(bubble && { bubble }), ...(text && free && { draft: { text, mentions: [] } }), ...(move.kind === 'open-packet' && { packet: move.target }),
  }
}
