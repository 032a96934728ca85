import type { DecisionPoint, Setting, State, Story } from '../types'
import { openPoints, pointOf } from '../world'
import { needsOf, ownNeeds, type Fact, type Needs } from './needs'

export type KeyOf = (state: State) => { key: string; facts: string[] }
/** What standing at one place, with these points open, may still read; facts sorted by their names. */
type Readable = { point: DecisionPoint | undefined; names: string[]; facts: Fact[]; clock: boolean }

/** States with the same key have the same future: where the story stands, what is open, and what can still be read of the past. */
export function keysOf(story: Story, setting: Setting): KeyOf {
  const needsAt = needsOf(story, setting)
  const known = new Map<string, Readable>()
  const read = (state: State, beat: Parameters<typeof needsAt>[0], line: number): Readable => {
    const open = openPoints(state).flatMap((one) => pointOf(story, one.point) ?? [])
    const point = state.main ? pointOf(story, state.main.point) : undefined
    // A choice that leads away reads what its beat reads.
    const away = point?.choices.flatMap(({ to }) => (to && 'beat' in to ? [needsAt(to.beat, 0)] : [])) ?? []
    const needs: Needs[] = [needsAt(beat, line), ...open.map((one) => ownNeeds(one, setting)), ...away]
    const facts = [...new Map(needs.flatMap((need) => [...need.facts]))].sort(([a], [b]) => (a < b ? -1 : 1))
    return { point, names: facts.map(([name]) => name), facts: facts.map(([, fact]) => fact), clock: needs.some((need) => need.clock) }
  }
  return (state) => {
    if ('ending' in state.at) return { key: `end ${state.at.ending}`, facts: [] }
    const { main, asides, at } = state
    const place = `${at.beat}:${at.line} ${main ? main.point : ''} ${asides.map((aside) => aside.point).join()}`
    const readable = known.get(place) ?? read(state, at.beat, at.line)
    known.set(place, readable)
    const { point, names, facts } = readable
    const clock = readable.clock ? `${state.clock} ${openPoints(state).map((open) => open.opened).join()}` : ''
    // What an aside costs may carry the clock over a later stage.
    const elapsed = main && asides.length > 0 && (point?.later.length ?? 0) > main.stage ? String(state.clock - main.opened) : ''
    return { key: `${place}.${main?.stage ?? 0}; ${clock}; ${elapsed}; ${facts.map((fact) => String(fact(state))).join('; ')}`, facts: names }
  }
}
