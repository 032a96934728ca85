import { opener } from '../opaque'
import { score } from '../score/score'
import { begin, step } from '../step'
import { pairOf } from '../text/pair'
import { localTime } from '../time'
import { parseId } from '../types'
import type { Debrief, DebriefPoint, NormIndex, Prose, Rubric, Setting, State, Story, Text, ViewMember } from '../types'
import { viewMember } from '../view/chats'
import { decidedPoint, missedPoint } from './points'
import type { Desk } from './points'
import { seats } from './seats'

function statesOf(story: Story, setting: Setting, last: State): State[] {
  const states = [begin(story, setting)]
  for (const { decision } of last.turns) {
    const before = states.at(-1)
    if (before) states.push(step(story, setting, before, decision))
  }
  return states
}

function points(desk: Desk): DebriefPoint[] {
  let from = 0
  const decided = desk.state.turns.flatMap((turn) => {
    const point = decidedPoint(desk, turn, from)
    if (point) from = turn.reactedTo
    return point ?? []
  })
  const missed = desk.state.missed.flatMap((one) => missedPoint(desk, one) ?? [])
  return [...decided, ...missed].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

export function cast(desk: Desk): ViewMember[] {
  const people = Object.entries(desk.story.cast).map(([id, persona]) => viewMember(desk, parseId<'cast'>(id), persona))
  return [viewMember(desk, 'me', desk.story.me), ...people]
}

type Given = Omit<Desk, 'opaque' | 'states' | 'hinted'> & { hinted?: number[] }
/** A run with everything that explaining it takes. */
export const deskOf = (given: Given, opaque: Desk['opaque']): Desk => ({ ...given, hinted: given.hinted ?? [], opaque, states: statesOf(given.story, given.setting, given.state) })

/** The explanation after the run; null before the end. `id`: the attempt's own; `hinted`: the turns at which suggestions were asked for. */
export function debrief(given: { id: string; story: Story; rubric: Rubric; text: Text; prose: Prose; norms: NormIndex; setting: Setting; state: State; hinted?: number[] }): Debrief | null {
  const { id, story, text, setting, state, prose } = given
  const ending = 'ending' in state.at ? state.at.ending : null
  const told = ending === null ? undefined : story.endings[ending]
  if (ending === null || !told) return null
  const desk = deskOf(given, opener(setting.seed))
  const { client, overlay, house, mode, guided } = setting
  return {
    id,
    scenario: story.slug,
    title: pairOf(text, story.title),
    setting: { client, overlay, house, mode, guided },
    from: localTime(story, 0),
    to: localTime(story, state.clock),
    ending: { id: desk.opaque('ending', ending), title: pairOf(text, told.title), prose: told.prose.map((line) => pairOf(text, line)) },
    score: score(given),
    cast: cast(desk),
    points: points(desk),
    seats: seats(desk, prose),
  }
}
