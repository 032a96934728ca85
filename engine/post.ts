import { takesOf } from './packets'
import { see } from './run'
import type { Run } from './run'
import { clientLine } from './text/fixed'
import { parseId } from './types'
import type { CastId, ChainRow, ChatId, EventId, Instant, Logged, Queued, State, StatusId } from './types'
import { clientOf, restingChat } from './world'

export const derivedId = (of: string, what: string): EventId => parseId<'event'>(`${of}~${what}`)

/** Puts an event where it waits for its time. */
export function queue(run: Run, entry: Queued): void {
  const before = run.state.queued.findIndex((other) => other.at > entry.at)
  run.state.queued.splice(before < 0 ? run.state.queued.length : before, 0, entry)
}

// A chain that goes on under the same title keeps the rows that came before it, the trainee's too.
function chainRows(run: Run, chat: Logged['chat'], title: string, rows: ChainRow[]): ChainRow[] {
  const earlier = run.state.log.findLast((event) => event.kind === 'chain' && event.chat === chat && event.title.zh === title)
  if (earlier?.kind !== 'chain') return rows
  const added = rows.filter((row) => !earlier.rows.some((other) => other.who === row.who && other.text.zh === row.text.zh))
  return [...earlier.rows, ...added]
}

// A newcomer sees what was said before only where the client shows it.
function joinMe(run: Run, id: ChatId): void {
  if (!clientOf(run.story, run.setting).historyForNewcomers) return
  run.state.log = run.state.log.map(({ out, ...event }) => (out && event.chat !== id ? { ...event, out } : event))
}

/** Says of somebody what holds from now on, and until when; null takes it away. */
export function setStatus(state: State, who: CastId | 'me', { status, until }: { status: StatusId | null; until?: Instant }): void {
  const { [who]: _before, ...others } = state.statuses
  state.statuses = status === null ? others : { ...others, [who]: { id: status, ...(until !== undefined && { until }) } }
}

function changeChat(run: Run, event: Logged): void {
  const { state } = run
  const chat = state.chats[event.chat]
  if (!chat) return
  if (event.kind === 'notice') state.chats[event.chat] = { ...chat, notice: event.text }
  if (event.kind === 'nickname') state.chats[event.chat] = { ...chat, nicknames: { ...chat.nicknames, [event.who]: event.name } }
  if (event.kind === 'renamed') state.chats[event.chat] = { ...chat, name: event.name }
  if (event.kind === 'status' && event.from !== 'system') setStatus(state, event.from, event)
  if (event.kind !== 'members') return
  const stay = chat.members.filter((who) => !event.leaves.includes(who))
  const come = event.joins.flatMap((who) => (who === 'me' || stay.includes(who) ? [] : [who]))
  const mine = event.joins.includes('me') || (chat.mine && !event.leaves.includes('me'))
  if (mine && !chat.mine) joinMe(run, event.chat)
  state.chats[event.chat] = { ...chat, members: [...stay, ...come], mine, seenTo: mine && !chat.mine ? state.log.length : chat.seenTo }
}

/** Puts an event into the log at its time and lets it have its effect. Time itself has been moved before. */
export function post(run: Run, event: Logged): void {
  const { state } = run
  changeChat(run, event)
  const whole: Logged = event.kind === 'chain' ? { ...event, rows: chainRows(run, event.chat, event.title.zh, event.rows) } : event
  const logged: Logged = state.chats[event.chat]?.mine ? whole : { ...whole, out: true }
  state.log.push(logged)
  if (logged.kind === 'packet') {
    state.packets = { ...state.packets, [logged.id]: { takes: takesOf(logged), opened: null, refunded: false } }
    const at = logged.at + clientOf(run.story, run.setting).packet.refundAfter
    const id = derivedId(logged.id, 'refund')
    queue(run, { id, chat: logged.chat, from: 'system', seenBy: 'me', kind: 'system', text: clientLine(run, 'refunded'), at, turn: logged.turn, refunds: logged.id })
  }
  if (logged.kind === 'chain') state.chains = { ...state.chains, [logged.id]: logged.rows }
  if (restingChat(run.story, state) === logged.chat) see(run, logged.chat)
}

/** A queued event whose time has come: a packet with shares left is refunded, and its sender told. */
export function postQueued(run: Run, entry: Queued): void {
  const { refunds, ...event } = entry
  const turn = run.state.turn
  if (refunds === undefined) return post(run, { ...event, turn })
  const packet = run.state.log.findLast((other) => other.id === refunds)
  const known = run.state.packets[refunds]
  if (packet?.kind !== 'packet' || !known || known.takes.filter((take) => take.at <= entry.at).length >= packet.shares) return
  run.state.packets = { ...run.state.packets, [refunds]: { ...known, refunded: true } }
  if (packet.from === 'me') post(run, { ...event, turn })
}
