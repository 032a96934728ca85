import type { Choice, DecisionPoint, Policy } from '@/engine'
import { looks, type Look } from './look'

/**
 * A way of choosing without reading. Null: it finds nothing to go by at this point, and then guesses.
 * Places are those of the file: in play the order is drawn per attempt, so there a place tells nothing; in the file it may show a habit.
 */
export type Strategy = (rows: Look[]) => number[] | null

const most = (rows: Look[], value: (row: Look) => number | null): number[] | null => {
  const values = rows.map(value)
  const best = Math.max(...values.map((one) => one ?? -Infinity))
  return best === -Infinity ? null : values.map((one) => (one === best ? 1 : 0))
}
const spoken = (row: Look, value: number): number | null => (row.words ? value : null)

export const strategies = {
  first: (rows) => rows.map((_, index) => (index === 0 ? 1 : 0)),
  last: (rows) => rows.map((_, index) => (index === rows.length - 1 ? 1 : 0)),
  longest: (rows) => most(rows, (row) => spoken(row, row.length)),
  shortest: (rows) => most(rows, (row) => spoken(row, -row.length)),
  politest: (rows) => most(rows, (row) => (row.polite > 0 ? row.polite : null)),
  silent: (rows) => most(rows, (row) => (row.kind === 'silence' ? 1 : null)),
  sticker: (rows) => most(rows, (row) => (row.kind === 'sticker' ? 1 : null)),
  random: () => null,
} as const satisfies Record<string, Strategy>

export type StrategyName = keyof typeof strategies

/** Even chances; at an aside leaving it undone is one of them. */
export const guess = (point: DecisionPoint, choices: readonly unknown[]): number[] =>
  choices.map(() => 1 / (choices.length + (point.role === 'aside' ? 1 : 0)))

/** A strategy as the engine asks for it. Silence leaves asides undone; the others take them up where they find what they look for. */
export const policyOf = (name: StrategyName): Policy => (point: DecisionPoint, available: Choice[]) => {
  if (name === 'silent' && point.role === 'aside') return available.map(() => 0)
  return shares(strategies[name](looks(point, available))) ?? guess(point, available)
}

const shares = (weights: number[] | null): number[] | null => {
  const sum = weights?.reduce((all, one) => all + one, 0) ?? 0
  return weights && sum > 0 ? weights.map((one) => one / sum) : null
}
