import { takesOf } from './packets'
import { see } from './run'
import type { Run } from './run'
import { parseId } from './types'
import type { ChainRow, EventId, Logged, Queued } from './types'
import { clientOf, restingChat } from './world'

/** The one line the engine itself says; its English and pinyin stand in `text/pair.ts`. */
export const refundLine = { zh: '红包超过24小时未被领取，已退还', id: parseId<'line'>('~refunded') }
export const derivedId = (of: string, what: string): EventId => parseId<'event'>(`${of}~${what}`)

function queue(run: Run, entry: Queued): void {
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

/** Puts an event into the log at its time and lets it have its effect. Time itself has been moved before. */
export function post(run: Run, event: Logged): void {
  const { state } = run
  const logged: Logged = event.kind === 'chain' ? { ...event, rows: chainRows(run, event.chat, event.title.zh, event.rows) } : event
  state.log.push(logged)
  if (logged.kind === 'packet') {
    state.packets = { ...state.packets, [logged.id]: { takes: takesOf(logged), opened: null, refunded: false } }
    const at = logged.at + clientOf(run.story, run.setting).packet.refundAfter
    const id = derivedId(logged.id, 'refund')
    queue(run, { id, chat: logged.chat, from: 'system', seenBy: 'me', kind: 'system', text: refundLine, at, turn: logged.turn, refunds: logged.id })
  }
  if (logged.kind === 'chain') state.chains = { ...state.chains, [logged.id]: logged.rows }
  if (logged.kind === 'members') {
    const chat = state.chats[logged.chat]
    const stay = chat?.members.filter((who) => !logged.leaves.includes(who)) ?? []
    if (chat) state.chats[logged.chat] = { ...chat, members: [...stay, ...logged.joins.filter((who) => !stay.includes(who))] }
  }
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
