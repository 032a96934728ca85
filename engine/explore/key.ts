import type { Setting, State, Story } from '../types'
import { openPoints, pointOf } from '../world'
import { needsOf, ownNeeds } from './needs'
import type { Needs } from './needs'

export type KeyOf = (state: State) => { key: string; facts: string[] }

/** States with the same key have the same future: where the story stands, what is open, and what can still be read of the past. */
export function keysOf(story: Story, setting: Setting): KeyOf {
  const needsAt = needsOf(story, setting)
  const own = new Map<string, Needs>()
  const needsOfPoint = (id: string, state: State): Needs | undefined => {
    const open = openPoints(state).find((one) => one.point === id)
    const point = open && pointOf(story, open.point)
    if (!own.has(id) && point) own.set(id, ownNeeds(point, setting))
    return own.get(id)
  }
  return (state) => {
    if ('ending' in state.at) return { key: `end ${state.at.ending}`, facts: [] }
    const { main } = state
    const needs = [needsAt(state.at.beat, state.at.line), ...openPoints(state).flatMap((open) => needsOfPoint(open.point, state) ?? [])]
    // A choice that leads away reads what its beat reads.
    const point = main && pointOf(story, main.point)
    for (const choice of point?.choices ?? []) if (choice.to && 'beat' in choice.to) needs.push(needsAt(choice.to.beat, 0))
    const facts = new Map(needs.flatMap((need) => [...need.facts]))
    const names = [...facts.keys()].sort()
    const stands = `${state.at.beat}:${state.at.line}.${main?.stage ?? 0} ${state.asides.map((aside) => aside.point).join()}`
    const clock = needs.some((need) => need.clock) ? `${state.clock} ${openPoints(state).map((open) => open.opened).join()}` : ''
    // What an aside costs may carry the clock over a later stage.
    const elapsed = main && state.asides.length > 0 && (point?.later.length ?? 0) > main.stage ? String(state.clock - main.opened) : ''
    return { key: [stands, clock, elapsed, ...names.map((name) => `${name}:${String(facts.get(name)?.(state))}`)].join('; '), facts: names }
  }
}
