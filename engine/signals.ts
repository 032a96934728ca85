import { moves } from './moves'
import { hourOf } from './time'
import type { Move, PointId, Signal, SignalId } from './types'
import { pointOf } from './world'
import type { World } from './world'

// A span may run over midnight: from 22:00 to 07:00.
const within = ([from, to]: [string, string], hour: string): boolean => (from <= to ? hour >= from && hour <= to : hour >= from || hour <= to)

function shows(world: World, signal: Signal, move: Move): boolean {
  if (signal.on !== move.kind) return false
  const chat = moves[move.kind].chat(world, move)
  if (signal.chat && (chat === undefined || !signal.chat.includes(chat))) return false
  const words = moves[move.kind].words(move) ?? null
  if (signal.without && (words === null || signal.without.some((word) => words.includes(word)))) return false
  if (signal.with && (words === null || !signal.with.some((word) => words.includes(word)))) return false
  if (signal.long !== undefined && (words === null || [...words].length < signal.long)) return false
  if (signal.mentionsAll && !(move.kind === 'say' && move.mentions.includes('all'))) return false
  return signal.between === undefined || within(signal.between, hourOf(world.story, world.state.clock))
}

/** What a move shows besides its choice. Looked at once, when the decision is made, and recorded with it. */
export function signalsOf(world: World, point: PointId, move: Move): SignalId[] {
  const signals = pointOf(world.story, point)?.signals ?? []
  return signals.filter((signal) => shows(world, signal, move)).map((signal) => signal.id)
}
