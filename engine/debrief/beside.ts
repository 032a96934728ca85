import { opener } from '../opaque'
import { pairOf } from '../text/pair'
import type { Beside, Course, DebriefPoint, NormIndex, Prose, Rubric, Setting, State, Story, Text } from '../types'
import { cast, deskOf } from './debrief'
import { chatNames, mixed } from './excerpt'
import { decidedPoint } from './points'
import type { Desk } from './points'

type Given = { story: Story; rubric: Rubric; text: Text; prose: Prose; norms: NormIndex; setting: Setting }

// Waiting on, or a gesture that nobody foresaw, comes before what was decided.
function pointFrom(desk: Desk, turn: number): DebriefPoint | null {
  for (const made of desk.state.turns.slice(turn)) {
    const point = decidedPoint(desk, made, made.logFrom)
    if (point) return point
  }
  return null
}

function courseOf(desk: Desk, turn: number): Course {
  const { story, text, state } = desk
  const point = pointFrom(desk, turn)
  const ending = 'ending' in state.at ? story.endings[state.at.ending] : undefined
  return {
    chosen: point?.chosen ?? null,
    norms: point?.norms ?? [],
    feedback: point?.feedback ?? [],
    events: mixed(desk, state.log.slice(state.turns[turn]?.logFrom ?? state.log.length)),
    chats: chatNames(desk),
    ending: ending ? { title: pairOf(text, ending.title), prose: ending.prose.map((line) => pairOf(text, line)) } : null,
  }
}

/** Two runs of one person that share every decision before `turn`: what was done there, and what came of it in each. Both have the same seed, so their ids agree. */
export function beside(given: Given, turn: number, first: State, second: State): Beside | null {
  const opaque = opener(given.setting.seed)
  const [one, other] = [first, second].map((state) => deskOf({ ...given, state }, opaque))
  const point = one && (pointFrom(one, turn) ?? (other && pointFrom(other, turn)))
  if (!one || !other || !point) return null
  const { title, at, prompt } = point
  return { scenario: given.story.slug, title: pairOf(given.text, given.story.title), turn, point: { title, at, ...(prompt && { prompt }) }, cast: cast(one), first: courseOf(one, turn), second: courseOf(other, turn) }
}
