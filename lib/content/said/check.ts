import { tell } from '../check/tell'
import type { Diagnostic } from '../diagnostics/types'
import { measure, precision, recall, speaks, spokenPoints, sum, type Figures, type Scene } from './measure'
import { saidFile, type SaidSet } from './read'

/** What typed words must reach over all scenarios. */
export const saidBars = { precision: 0.95, recall: 0.8 } as const
/** Lines by which each point is judged, at least. */
const least = 6

export type Said = { precision: number; recall: number; lines: number }
export const asSaid = (figures: Figures): Said => ({ precision: round(precision(figures)), recall: round(recall(figures)), lines: figures.lines })
const round = (part: number): number => Math.round(part * 1000) / 1000

/** Judges the matcher by one scenario's evaluation set, and the set by its scenario. @param scenario its file */
export function judgeSaid(scene: Scene, set: SaidSet, scenario: string): { figures: Figures; diagnostics: Diagnostic[] } {
  const file = saidFile(scenario)
  const points = spokenPoints(scene.story)
  const unknown = Object.entries(set).flatMap(([id, halves]) => {
    const point = points.find((one) => one.id === id)
    if (!point) return [id]
    const known = ['none', ...point.choices.filter(speaks).map((choice): string => choice.id)]
    return [...Object.keys(halves.judge), ...Object.keys(halves.tune)].filter((choice) => !known.includes(choice)).map((choice) => `${id}: ${choice}`)
  })
  const short = points.flatMap(({ id }) => {
    const count = Object.values(set[id]?.judge ?? {}).flat().length
    return count < least ? [tell('RQ914', { file }, { point: id, count, least })] : []
  })
  return { figures: measure(scene, set, 'judge').figures, diagnostics: [...unknown.map((id) => tell('RQ913', { file }, { id })), ...short] }
}

/** Whether all scenarios together reach the bars. @param content the folder that is named */
export function judgeAll(all: Figures[], content: string): { said: Said | null; diagnostics: Diagnostic[] } {
  if (all.length === 0) return { said: null, diagnostics: [] }
  const said = asSaid(sum(all))
  const met = said.precision >= saidBars.precision && said.recall >= saidBars.recall
  return { said, diagnostics: met ? [] : [tell('RQ915', { file: content }, { precision: said.precision, recall: said.recall, least: `${saidBars.precision} / ${saidBars.recall}` })] }
}
