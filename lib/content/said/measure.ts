import { moves, understood, type Explored, type Visit } from '@/engine'
import type { Choice, DecisionPoint, Move, Setting, Story } from '@/engine/types'
import type { Labelled, SaidSet } from './read'

/** `right` and `wrong` matches, and how many lines mean a choice. */
export type Figures = { right: number; wrong: number; meant: number }
/** A line that was not taken for what it means. `as`: what it was taken for. */
export type Miss = { point: string; text: string; is: string; as: string | null }
export type Measured = { figures: Figures; misses: Miss[] }

export const nothing: Figures = { right: 0, wrong: 0, meant: 0 }
export const sum = (all: Figures[]): Figures => all.reduce((total, one) => ({ right: total.right + one.right, wrong: total.wrong + one.wrong, meant: total.meant + one.meant }), nothing)
/** Of what was matched, the part that was right; 1 where nothing was. */
export const precision = ({ right, wrong }: Figures): number => (right + wrong === 0 ? 1 : right / (right + wrong))
/** Of the lines that mean a choice, the part that was matched to it. */
export const recall = ({ right, meant }: Figures): number => (meant === 0 ? 1 : right / meant)

type Scene = { story: Story; setting: Setting; explored: Explored }
type Frame = { visit: Visit; move: Move }

/** Whether a choice is made by words that tell it apart. */
export const speaks = (choice: Choice): boolean => choice.on.text !== undefined && choice.suggest !== null && moves[choice.on.kind].words(choice.suggest) !== undefined

/** The points of a scenario at which somebody can type. */
export const spokenPoints = (story: Story): DecisionPoint[] =>
  Object.values(story.beats).flatMap(({ script }) => script.flatMap((line) => (line.do === 'point' && line.point.choices.some(speaks) ? [line.point] : [])))

// A state in which the choice is on offer, and the move by which its suggestion makes it.
function frameOf({ explored }: Scene, point: DecisionPoint, choice: Choice): Frame | null {
  const visit = explored.visits.find(({ offers }) => offers.some((offer) => offer.point === point.id && offer.available.includes(choice.id)))
  return visit && choice.suggest ? { visit, move: choice.suggest } : null
}

function typed({ story, setting }: Scene, { visit, move }: Frame, text: string): string | null {
  const found = understood(story, setting, visit.state, withText(move, text))
  return found && `${found.point}/${found.choice}`
}

/** Plays every line of one half of a set, where the choice it means would be said; what means none, wherever something can be said. */
export function measure(scene: Scene, set: SaidSet, half: keyof SaidSet[string]): Measured {
  const figures = { ...nothing }
  const misses: Miss[] = []
  for (const point of spokenPoints(scene.story)) {
    const lines: Labelled = set[point.id]?.[half] ?? {}
    const frames = point.choices.filter(speaks).flatMap((choice) => frameOf(scene, point, choice) ?? [])
    for (const [is, texts] of Object.entries(lines)) {
      const choice = point.choices.find(({ id }) => id === is)
      const own = choice && frameOf(scene, point, choice)
      for (const text of texts) {
        const taken = (own ? [own] : frames).map((frame) => typed(scene, frame, text)).find((one) => one !== null) ?? null
        const right = own ? taken === `${point.id}/${is}` : taken === null
        if (own) figures.meant++
        if (taken !== null) figures[right ? 'right' : 'wrong']++
        if (!right) misses.push({ point: point.id, text, is, as: taken })
      }
    }
  }
  return { figures, misses }
}

// Every rule that has words keeps them in `text`.
const withText = (move: Move, text: string): Move => ({ ...move, text }) as Move
