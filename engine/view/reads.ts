import { draw } from '../hash'
import type { CastId, EventId, Instant, Logged, Ref, Story, ViewMarks } from '../types'
import { clientOf } from '../world'
import { sizeOf } from './show'
import type { Person, Show } from './show'

const READ = { min: 20, max: 20 * 60 } // seconds after which a message has been read by somebody of whom nothing is written
const CONFIRM = { min: 30, max: 30 * 60 }
const readable: readonly Logged['kind'][] = ['message', 'sticker', 'voice', 'packet', 'chain', 'notice', 'link', 'file', 'picture', 'mini-app', 'check-in']

type Known = ReadonlyMap<EventId, ReadonlyMap<Person, Instant>>
const keyOf = (ref: Ref): string => ('event' in ref ? ref.event : `said ${ref.said}`)
const authored = new WeakMap<Story, Set<string>>()

function eventsOf(story: Story) {
  const scripts = Object.values(story.beats).flatMap((beat) => beat.script)
  return scripts.flatMap((entry) => {
    if (entry.do === 'event') return [entry.event]
    return entry.do === 'point' ? [...entry.point.later.flatMap((stage) => stage.events), ...entry.point.choices.flatMap((choice) => choice.reaction)] : []
  })
}

// Who reads or confirms what when the author says so, and not before.
function written(story: Story): Set<string> {
  const known = authored.get(story)
  if (known) return known
  const marks = eventsOf(story).flatMap((event) => (event.kind === 'read' || event.kind === 'confirm' ? [`${event.kind} ${keyOf(event.of)} ${event.from}`] : []))
  const made = new Set(marks)
  authored.set(story, made)
  return made
}

function isWritten({ story, state }: Show, kind: 'read' | 'confirm', event: Logged, who: CastId): boolean {
  const all = written(story)
  if (all.size === 0) return false
  const said = Object.entries(state.said).flatMap(([point, id]) => (id === event.id ? [`said ${point}`] : []))
  return [event.id, ...said].some((key) => all.has(`${kind} ${key} ${who}`))
}

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
  const chat = show.story.chats[event.chat]
  if (!client.readMarks || client.readDetail === 'none' || !chat || chat.external || !readable.includes(event.kind)) return undefined
  const who = namedIn(show, event, 'read', known, READ)
  const of = sizeOf(show, event.chat, chat) - 1
  const nameless = Math.max(0, of - (show.state.chats[event.chat]?.members.length ?? 0))
  const by = who.length + crowd(show, `read:${event.id}`, nameless, show.state.clock - event.at, READ)
  return { by, of, ...(client.readDetail === 'who' && { who: who.map((one) => show.opaque('cast', one)) }) }
}

/** How many have confirmed what asks for it, the sender left out. */
export function receiptOf(show: Show, event: Logged, known: Known): ViewMarks['receipt'] {
  const chat = show.story.chats[event.chat]
  if (!('receipt' in event) || !event.receipt || !chat || !clientOf(show.story, show.setting).receipts) return undefined
  const mine = known.get(event.id)?.has('me') ?? false
  const named = namedIn(show, event, 'confirm', known, CONFIRM).length
  const there = show.state.chats[event.chat]?.members ?? []
  const of = sizeOf(show, event.chat, chat) - 1
  const nameless = Math.max(0, of - there.length) // one of those there is the sender, and one more is the trainee
  return { by: named + Number(mine) + crowd(show, `confirm:${event.id}`, nameless, show.state.clock - event.at, CONFIRM), of, mine }
}
