import { expect } from '@playwright/test'
import type { Choice, DecisionPoint, OverlayId, View } from '@/engine/types'
import { parseId } from '@/engine/types'
import { revisionOf } from './library'

/** The next row a person takes: its words in Chinese, as they stand in the tray. */
export type Next = { words: string; kind: string }

/** Knows a scenario by heart, as its author does, and so which of the rows on offer is worth most. */
export const pilotOf = (slug: string) => {
  const { story, rubric } = revisionOf(slug)
  const points = Object.values(story.beats).flatMap((beat) => beat.script.flatMap((line) => (line.do === 'point' ? [line.point] : [])))

  const worth = (point: DecisionPoint, choice: Choice, overlay: OverlayId): number => {
    const rated = rubric.choices[point.id]?.[choice.id]
    const rates = rated?.overlays[overlay] ?? rated?.rates ?? []
    return rates.reduce<number>((sum, rate) => sum + (typeof rate === 'number' ? rate : 0), 0)
  }

  const authored = (words: string, kind: string) =>
    points.flatMap((point) => point.choices.flatMap((choice) => (choice.on.kind === kind && (choice.label?.zh ?? '') === words ? [{ point, choice }] : [])))

  /** Of the rows of what blocks the story: the one worth most, letting it pass included. */
  const next = (view: View): Next => {
    const open = view.points.find((point) => point.role !== 'aside')
    expect(open, `${slug} waits for nothing`).toBeDefined()
    const rows = (open?.choices ?? []).map((row) => {
      const words = row.zh ?? ''
      const all = authored(words, row.kind).map(({ point, choice }) => worth(point, choice, parseId<'overlay'>(view.setting.overlay)))
      return { words, kind: row.kind, worth: Math.max(-1, ...all) }
    })
    const [best] = rows.toSorted((a, b) => b.worth - a.worth)
    if (!best) throw new Error(`${slug} lists no row`)
    return best
  }

  return { story, next }
}
