import { chatOf, sizeOf } from '../chats'
import { draw } from '../hash'
import type { CastId, EventId, Instant, Logged, ViewMarks } from '../types'
import { clientOf } from '../world'
import { isWritten } from '../written'
import type { Person, Show } from './show'

const READ = { min: 20, max: 20 * 60 } // seconds after which a message has been read by somebody of whom nothing is written
const CONFIRM = { min: 30, max: 30 * 60 }
const CAUGHT_UP = { min: CONFIRM.max, max: 24 * 60 * 60 } // from a building site, a meeting, a day off
const readable: readonly Logged['kind'][] = ['message', 'sticker', 'voice', 'packet', 'chain', 'notice', 'link', 'file', 'picture', 'mini-app', 'check-in', 'vote', 'approval', 'calendar', 'record']

type Known = ReadonlyMap<EventId, ReadonlyMap<Person, Instant>>
// Of n people without a name a share has done it, growing evenly from the first to the last possible moment.
function crowd(show: Show, text: string, n: number, since: number, { min, max }: typeof READ): number {
  const share = Math.min(1, Math.max(0, (since - min) / (max - min)))
  return Math.min(n, Math.floor(n * share + draw(show.setting.seed, text, 0, 99) / 100))
}

function namedIn(show: Show, event: Logged, kind: 'read' | 'confirm', known: Known, span: typeof READ): CastId[] {
  const { state, setting } = show
  const from = state.log.indexOf(event)
  return (state.chats[event.chat]?.members ?? []).filter((who) => {
    if (who === event.from) return false
    const told = known.get(event.id)?.get(who)
    if (told !== undefined || isWritten(show, kind, event, who)) return told !== undefined
    const wrote = kind === 'read' && state.log.some((other, at) => at > from && other.chat === event.chat && other.from === who && other.kind !== 'thought')
    return wrote || event.at + draw(setting.seed, `${kind}:${event.id}:${who}`, span.min, span.max) <= state.clock
  })
}

/** Who has read what the trainee sent, where the client tells; never in a chat with outsiders. */
export function readsOf(show: Show, event: Logged, known: Known): ViewMarks['read'] {
  if (event.from !== 'me') return undefined
  const client = clientOf(show.story, show.setting)
  const chat = chatOf(show, event.chat)
  if (!client.readMarks || client.readDetail === 'none' || !chat || chat.external || !readable.includes(event.kind)) return undefined
  const who = namedIn(show, event, 'read', known, READ)
  const of = sizeOf(show, event.chat, chat) - 1
  const nameless = Math.max(0, of - (show.state.chats[event.chat]?.members.length ?? 0))
  const by = who.length + crowd(show, `read:${event.id}`, nameless, show.state.clock - event.at, READ)
  return { by, of, ...(client.readDetail === 'who' && { who: who.map((one) => show.opaque('cast', one)) }) }
}

// Of a crowd a few in a hundred confirm in the course of the day, and those on leave not at all: the same few in one chat.
function confirmedBy(show: Show, event: Logged, n: number): number {
  const { seed } = show.setting
  const late = Math.round((n * draw(seed, `late:${event.id}`, 4, 8)) / 100)
  const away = Math.min(late, draw(seed, `away:${event.chat}`, 1, 2))
  const since = show.state.clock - event.at
  return crowd(show, `confirm:${event.id}`, n - late, since, CONFIRM) + crowd(show, `late:${event.id}`, late - away, since, CAUGHT_UP)
}

/** How many have confirmed what asks for it, the sender left out. */
export function receiptOf(show: Show, event: Logged, known: Known): ViewMarks['receipt'] {
  const chat = chatOf(show, event.chat)
  if (!('receipt' in event) || !event.receipt || !chat || !clientOf(show.story, show.setting).receipts) return undefined
  const mine = known.get(event.id)?.has('me') ?? false
  const named = namedIn(show, event, 'confirm', known, CONFIRM).length
  const there = show.state.chats[event.chat]?.members ?? []
  const of = sizeOf(show, event.chat, chat) - 1
  const nameless = Math.max(0, of - there.length) // one of those there is the sender, and one more is the trainee
  return { by: named + Number(mine) + confirmedBy(show, event, nameless), of, mine }
}
