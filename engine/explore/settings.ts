import { parseId } from '../types'
import type { Cond, Rubric, Setting, Story } from '../types'

const conditions = (story: Story): Cond[] =>
  Object.values(story.beats).flatMap((beat) => [
    ...beat.next.flatMap((route) => route.if ?? []).map((atom) => [atom]),
    ...beat.script.flatMap((entry) => {
      if (entry.do !== 'point') return entry.if ? [entry.if] : []
      const { later, choices } = entry.point
      const events = [...later.flatMap((stage) => stage.events), ...choices.flatMap((choice) => choice.reaction)]
      return [entry.if, ...choices.map((choice) => choice.if), ...events.map((event) => event.if)].flatMap((cond) => (cond ? [cond] : []))
    }),
  ])

/** Every house rule set in every way that is read, and in none of them. */
function houses(house: Story['house']): Record<string, string>[] {
  return Object.entries(house).reduce<Record<string, string>[]>(
    (made, [key, values]) => made.flatMap((one) => [...values.map((value) => ({ ...one, [key]: value })), one]),
    [{}],
  )
}

/**
 * Every setting that can make a difference: all clients (they differ in what they allow), the overlays where a condition or the
 * rubric reads them (else the author's own), and every house value that a condition reads.
 */
export function settings(story: Story, rubric: Rubric): Setting[] {
  const read = conditions(story).some((cond) => cond.some((atom) => 'setting' in atom && atom.setting === 'overlay'))
  const rated = Object.values(rubric.choices).some((choices) => Object.values(choices).some((choice) => Object.keys(choice.overlays).length > 0))
  const overlays = read || rated ? story.overlays : story.overlays.slice(0, 1)
  return Object.keys(story.clients).flatMap((client) =>
    overlays.flatMap((overlay) => houses(story.house).map((house): Setting => ({ client: parseId<'client'>(client), overlay, house, seed: '0'.repeat(16), mode: 'practice', guided: true }))),
  )
}
