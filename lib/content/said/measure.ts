import { understood, type Exploration, type Visit } from '@/engine'
import type { Choice, DecisionPoint, Move, Setting, Story } from '@/engine/types'
import type { SaidSet } from './read'

/** `right` and `wrong` matches, how many lines mean a choice, and how many there are. */
export type Figures = { right: number; wrong: number; meant: number; lines: number }
/** A line that was not taken for what it means. `as`: what it was taken for. */
export type Miss = { point: string; text: string; is: string; as: string | null }
export type Measured = { figures: Figures; misses: Miss[] }
/** A scene with its states, in every setting that makes a difference. */
export type Scene = { story: Story; ways: { setting: Setting; explored: Exploration }[] }

const none: Figures = { right: 0, wrong: 0, meant: 0, lines: 0 }
export const sum = (all: Figures[]): Figures =>
  all.reduce((total, one) => ({ right: total.right + one.right, wrong: total.wrong + one.wrong, meant: total.meant + one.meant, lines: total.lines + one.lines }), none)
/** Of what was matched, the part that was right; 1 where nothing was. */
export const precision = ({ right, wrong }: Figures): number => (right + wrong === 0 ? 1 : right / (right + wrong))
/** Of the lines that mean a choice, the part that was matched to it. */
export const recall = ({ right, meant }: Figures): number => (meant === 0 ? 1 : right / meant)

/** Whether a choice is made by words. */
export const speaks = (choice: Choice): boolean => choice.on.text !== undefined && choice.suggest !== null
/** The points of a story at which somebody can type. */
export const spokenPoints = (story: Story): DecisionPoint[] =>
  Object.values(story.beats).flatMap(({ script }) => script.flatMap((line) => (line.do === 'point' && line.point.choices.some(speaks) ? [line.point] : [])))

/** A state in which a choice is on offer, and the move that its suggestion makes there. */
type Frame = { setting: Setting; visit: Visit; move: Move }
function frameOf({ ways }: Scene, point: DecisionPoint, choice: Choice): Frame | null {
  for (const { setting, explored } of ways) {
    const visits = explored.ok ? explored.visits : []
    const visit = visits.find(({ offers }) => offers.some((offer) => offer.point === point.id && offer.available.includes(choice.id)))
    if (visit && choice.suggest) return { setting, visit, move: choice.suggest }
  }
  return null
}

function takenFor(story: Story, { setting, visit, move }: Frame, text: string): string | null {
  const found = understood(story, setting, visit.state, parseTyped(move, text))
  return found && `${found.point}/${found.choice}`
}

/** Plays every line of one half of a set where the choice that it means would be said; what means none, wherever something can be said. */
export function measure(scene: Scene, set: SaidSet, half: keyof SaidSet[string]): Measured {
  const all: Figures[] = []
  const misses: Miss[] = []
  for (const point of spokenPoints(scene.story)) {
    const choices = point.choices.filter(speaks)
    const anywhere = choices.flatMap((choice) => frameOf(scene, point, choice) ?? [])
    for (const [is, texts] of Object.entries(set[point.id]?.[half] ?? {})) {
      const choice = choices.find(({ id }) => id === is)
      const own = choice && frameOf(scene, point, choice)
      for (const text of texts) {
        const as = (own ? [own] : anywhere).map((frame) => takenFor(scene.story, frame, text)).find((one) => one !== null) ?? null
        const right = as === (own ? `${point.id}/${is}` : null)
        all.push({ right: right && as !== null ? 1 : 0, wrong: !right && as !== null ? 1 : 0, meant: own ? 1 : 0, lines: 1 })
        if (!right) misses.push({ point: point.id, text, is, as })
      }
    }
  }
  return { figures: sum(all), misses }
}

// Every move that has words has them in `text`.
const parseTyped = (move: Move, text: string): Move => ({ ...move, text }) as Move
