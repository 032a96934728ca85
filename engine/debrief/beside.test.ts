import { expect, it } from 'vitest'
import { noText, setting } from '../fixtures/builders'
import { welcome, welcomeRubric } from '../fixtures/welcome'
import { available } from '../available'
import { begin } from '../step'
import { submit } from '../submit'
import type { State } from '../types'
import { openPoints } from '../world'
import { beside } from './beside'

const given = { story: welcome, rubric: welcomeRubric, text: noText, prose: { points: {}, feedback: {}, subtext: {} }, norms: { norms: {}, dimensions: [] }, setting: setting() }

/** Takes the choice of this place at the open point; the last when there are not so many. */
const decide = (state: State, place: number): State => {
  const [open] = openPoints(state)
  const choices = open ? available({ ...given, state }, open) : []
  const choice = choices[Math.min(place, choices.length - 1)]
  const made = choice && open && submit(welcome, given.setting, state, { choiceId: choice.id, point: open.point })
  if (!made?.ok) throw new Error('the choice is on offer')
  return made.value.state
}
const toEnd = (state: State): State => ('ending' in state.at ? state : toEnd(decide(state, 0)))

it('tells of both runs from where they part, and nothing of what they share', () => {
  const shared = decide(begin(welcome, given.setting), 0)
  const first = toEnd(decide(shared, 0))
  const second = toEnd(decide(shared, 1))
  const both = beside(given, 1, first, second)
  expect(both?.first.chosen?.id).not.toBe(both?.second.chosen?.id)
  for (const course of [both?.first, both?.second]) {
    expect(course?.ending?.title.zh).toBeTruthy()
    expect(course?.events.length).toBeGreaterThan(0)
    expect(course?.events.every(({ turn }) => turn > 1)).toBe(true)
  }
  expect(both?.first.events[0]).toMatchObject({ turn: 2 })
})

it('a run that was left has no ending; where neither decided anything there is nothing to compare', () => {
  const shared = decide(begin(welcome, given.setting), 0)
  const [left, done] = [decide(shared, 0), toEnd(decide(shared, 1))]
  expect(beside(given, 1, left, done)?.first.ending).toBeNull()
  expect(beside(given, 99, left, done)).toBeNull()
})
