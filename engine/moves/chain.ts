import { post } from '../post'
import type { Logged } from '../types'
import { eventId, findLogged } from '../world'
import type { World } from '../world'
import { refuseIn, refuseTarget, sameRef } from './allow'
import type { MoveRule } from './rule'

const MOST_ROWS = 5 // of one's own in one list: each posting repeats them all

/** Whether the newest posting of this list holds as many rows of the trainee's own as it may. */
function full({ state }: World, list: Extract<Logged, { kind: 'chain' }>): boolean {
  const newest = state.log.findLast((event) => event.kind === 'chain' && event.chat === list.chat && event.title.zh === list.title.zh)
  return newest?.kind === 'chain' && newest.rows.filter(({ who }) => who === 'me').length >= MOST_ROWS
}

/** 接龙: one more row, and the whole list is posted again; without a list to join, a new one. */
export const chain: MoveRule<'chain'> = {
  kind: 'chain',
  fields: { chat: { is: 'chat' }, target: { is: 'event', optional: true }, text: { is: 'text' } },
  attributes: {
    of: { is: 'event', sets: 'target', optional: true, on: ['chain'] },
    chat: { is: 'chat', sets: 'chat', optional: true },
    text: { is: 'said', sets: 'text', optional: true },
  },
  cost: 6,
  chat: (_world, move) => move.chat,
  words: (move) => move.text,
  refuse: (world, move) => {
    const here = refuseIn(world, 'chain', move.chat)
    if (here) return here
    if (move.text.trim() === '') return 'limits'
    if (!move.target) return null
    const target = findLogged(world.state, eventId(world.state, move.target))
    const gone = refuseTarget(world, move.target)
    if (gone || target?.kind !== 'chain' || target.chat !== move.chat) return gone ?? 'not-here'
    return full(world, target) ? 'limits' : null
  },
  // Joining the newest posting of a list is joining the list, whichever posting the author named.
  fits: (world, pattern, move) => {
    const wanted = pattern.target && findLogged(world.state, eventId(world.state, pattern.target))
    const joined = move.target && findLogged(world.state, eventId(world.state, move.target))
    const sameList = wanted?.kind === 'chain' && joined?.kind === 'chain' && wanted.title.zh === joined.title.zh
    return sameList || sameRef(world, pattern.target, move.target)
  },
  play: (run, move, { id, line }) => {
    const { state } = run
    const text = line ?? { zh: move.text.trim() }
    const target = move.target && findLogged(state, eventId(state, move.target))
    const title = target?.kind === 'chain' ? target.title : text
    const rows = target?.kind === 'chain' ? [{ who: 'me' as const, text }] : []
    post(run, { id, chat: move.chat, from: 'me', at: state.clock, turn: state.turn, kind: 'chain', title, rows })
  },
}
