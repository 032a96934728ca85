import type { DecisionPoint, OverlayId, Policy, Rubric, Story } from '@/engine'
import { looks, type Look } from './look'
import { worth } from './rates'
import { solve } from './solve'
import { guess } from './strategies'

/** What the model sees of a row: rank of length, politeness, kind of move, place, punctuation. */
const features = (row: Look, rows: Look[]): number[] => {
  const spoken = rows.filter((one) => one.words)
  const shorter = spoken.filter((one) => one.length < row.length).length + (spoken.filter((one) => one.length === row.length).length - 1) / 2
  return [
    row.words && spoken.length > 1 ? shorter / (spoken.length - 1) : 0.5,
    Math.min(row.polite, 2) / 2,
    ...(['here', 'elsewhere', 'silence', 'sticker', 'gesture'] as const).map((kind) => (row.kind === kind ? 1 : 0)),
    row.place,
    row.marks.question ? 1 : 0,
    row.marks.exclamation ? 1 : 0,
    row.marks.tilde ? 1 : 0,
    row.marks.stop ? 1 : 0,
    Math.min(row.marks.commas, 2) / 2,
  ]
}

export type Sample = { point: string; x: number[]; y: number }
type Weights = number[] | null
const penalty = 1 // a ridge of one row's weight: a cue counts once several rows share it

/**
 * A small additive model of looks -> worth, fitted on this scenario's own choices as the given overlay rates them. A point is
 * always judged by a model that has not seen it: what it then earns is habit of the author, not memory.
 */
export function modelPolicy(story: Story, rubric: Rubric, overlay: OverlayId): Policy {
  const samples = samplesIn(story, rubric, overlay)
  const fitted = new Map<string, Weights>()
  return choosing((point) => {
    const weights = fitted.get(point) ?? fit(samples.filter((sample) => sample.point !== point))
    fitted.set(point, weights)
    return weights
  })
}

/** The same model, fitted on other scenarios: what it earns in one that it has not seen is habit of the house. */
export function strangerPolicy(others: Sample[]): Policy {
  const weights = fit(others)
  return choosing(() => weights)
}

/** The rows of all points of a scenario as the model learns from them. */
export const samplesIn = (story: Story, rubric: Rubric, overlay: OverlayId): Sample[] => pointsOf(story).flatMap((point) => samplesOf(point, rubric, overlay))

const choosing = (weightsFor: (point: string) => Weights): Policy => (point, available) => {
  const weights = weightsFor(point.id)
  if (!weights || available.length < 2) return guess(point, available)
  const rows = looks(point, available)
  const values = rows.map((row) => features(row, rows).reduce((sum, x, at) => sum + x * (weights[at] ?? 0), 0))
  const best = Math.max(...values)
  const even = values.filter((value) => best - value < 1e-9).length
  return values.map((value) => (best - value < 1e-9 ? 1 / even : 0))
}

/** Rows of one point, both sides less their mean: the model compares rows, not points. */
function samplesOf(point: DecisionPoint, rubric: Rubric, overlay: OverlayId): Sample[] {
  const values = worth(rubric, overlay, point.id, point.choices)
  const rows = looks(point, point.choices)
  const rated = rows.flatMap((row, at) => {
    const y = values[at]
    return y === null || y === undefined ? [] : [{ x: features(row, rows), y }]
  })
  const mean = (pick: (one: { x: number[]; y: number }) => number): number => rated.reduce((sum, one) => sum + pick(one), 0) / rated.length
  return rated.map((one) => ({ point: point.id, x: one.x.map((x, at) => x - mean((other) => other.x[at] ?? 0)), y: one.y - mean((other) => other.y) }))
}

function fit(samples: Sample[]): Weights {
  const size = samples[0]?.x.length
  if (!size) return null
  const matrix = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => samples.reduce((sum, { x }) => sum + (x[row] ?? 0) * (x[column] ?? 0), row === column ? penalty : 0)))
  const target = Array.from({ length: size }, (_, row) => samples.reduce((sum, { x, y }) => sum + (x[row] ?? 0) * y, 0))
  return solve(matrix, target)
}

export const pointsOf = (story: Story): DecisionPoint[] =>
  story.order.flatMap((beat) => (story.beats[beat]?.script ?? []).flatMap((line) => (line.do === 'point' ? [line.point] : [])))
