import { allChats } from '../chats'
import { pairOf } from '../text/pair'
import { localTime } from '../time'
import type { ChatId, DebriefPoint, Logged, Move, ViewEvent } from '../types'
import { viewEvent } from '../view/events'
import { marksIn } from '../view/gather'
import { chatName } from '../view/names'
import { whoOf } from '../view/show'
import type { Show } from '../view/show'
import { eventId, visible } from '../world'

function greyLine(show: Show, event: Extract<Logged, { kind: 'recall' }>): ViewEvent {
  const stands = { id: show.opaque('event', event.id), from: whoOf(show, event.from), at: localTime(show.story, event.at), turn: event.turn }
  return { ...stands, kind: 'recalled', mine: event.from === 'me', ...pairOf(show.text, event.text) }
}

// The words after an edit, when it was made.
function newWords(show: Show, event: Extract<Logged, { kind: 'edited' }>): ViewEvent {
  const at = localTime(show.story, event.at)
  return { id: show.opaque('event', event.id), from: whoOf(show, event.from), at, turn: event.turn, kind: 'message', mentionsMe: false, edited: at, ...pairOf(show.text, event.text) }
}

/**
 * A stretch of the log as it happened: what is recalled in it still stands, marked as gone, and the grey line comes when it came;
 * what is edited stands as it was said, and its new words come when they came.
 */
export function retold(show: Show, log: Logged[]): { chat: ChatId; shown: ViewEvent }[] {
  const gone = new Set(log.flatMap((event) => (event.kind === 'recall' ? (eventId(show.state, event.of) ?? []) : [])))
  const marks = { ...marksIn(show), recalls: new Map(), edits: new Map() }
  return log.flatMap((event) => {
    const shown = event.kind === 'recall' ? greyLine(show, event) : event.kind === 'edited' ? newWords(show, event) : viewEvent(show, event, marks)
    return shown ? [{ chat: event.chat, shown: gone.has(event.id) ? { ...shown, gone: true } : shown }] : []
  })
}

/** Events of several chats in one list, each with the chat it stood in. */
export function mixed(show: Show, log: Logged[]): ViewEvent[] {
  const seen = log.filter((event) => visible(show.story, event))
  return retold(show, seen).map(({ chat, shown }) => ({ ...shown, chat: show.opaque('chat', chat) }))
}

/** What a move was made on and these do not show: a card that came long before it was voted on. */
export function madeOn({ state }: Show, move: Move, shown: Logged[]): Logged[] {
  const refs = 'targets' in move ? move.targets : 'target' in move && move.target ? [move.target] : 'thread' in move && move.thread ? [move.thread] : []
  const ids = refs.map((ref) => eventId(state, ref))
  return state.log.filter((event) => ids.includes(event.id) && !shown.includes(event))
}

/** The names of all chats of the trainee, by opaque id. */
export function chatNames(show: Show): DebriefPoint['chats'] {
  const own = allChats(show).filter(({ chat }) => chat.kind !== 'backstage')
  return Object.fromEntries(own.map(({ id }) => [show.opaque('chat', id), chatName(show, id)]))
}
