import { parseId } from '../types'
import type { Cond, OverlayId, Rubric, Setting, Story } from '../types'

const conditions = (story: Story): Cond[] =>
  Object.values(story.beats).flatMap((beat) => [
    ...beat.next.flatMap((route) => (route.if ? [route.if] : [])),
    ...beat.script.flatMap((entry) => {
      if (entry.do !== 'point') return entry.if ? [entry.if] : []
      const { later, choices } = entry.point
      const events = [...later.flatMap((stage) => stage.events), ...choices.flatMap((choice) => choice.reaction)]
      return [entry.if, ...choices.map((choice) => choice.if), ...events.map((event) => event.if)].flatMap((cond) => (cond ? [cond] : []))
    }),
  ])

const reads = (cond: Cond, what: 'overlay' | 'house.'): boolean => cond.some((atom) => 'setting' in atom && atom.setting.startsWith(what))

/** What the conditions of a story make of the overlay: overlays with the same answers have the same course, and differ only in what is thought of it. */
export function overlayCourse(story: Story): (overlay: OverlayId) => string {
  const asked = [...new Set(conditions(story).flat().flatMap((atom) => ('setting' in atom && atom.setting === 'overlay' ? atom.in : [])))]
  const alike = new Map<string, string>(asked.map((overlay) => [overlay, overlay]))
  return (overlay) => alike.get(overlay) ?? ''
}

/** No house rule, and each in every way that is read, alone. */
const houses = (house: Story['house']): Record<string, string>[] => [{}, ...Object.entries(house).flatMap(([key, values]) => values.map((value) => ({ [key]: value })))]

/**
 * Every setting that can make a difference: all clients (they differ in what they allow), the overlays where a condition or the
 * rubric reads them (else the author's own), and every house value that a condition reads. House rules are tried in the author's own
 * overlay, one at a time; in every overlay only where some condition asks for both.
 */
export function settings(story: Story, rubric: Rubric): Setting[] {
  const asked = conditions(story)
  const rated = Object.values(rubric.choices).some((choices) => Object.values(choices).some((choice) => Object.keys(choice.overlays).length > 0))
  const overlays = rated || asked.some((cond) => reads(cond, 'overlay')) ? story.overlays : story.overlays.slice(0, 1)
  const both = asked.some((cond) => reads(cond, 'overlay') && reads(cond, 'house.'))
  return Object.keys(story.clients).flatMap((client) =>
    overlays.flatMap((overlay, place) => (place === 0 || both ? houses(story.house) : [{}]).map((house): Setting => ({ client: parseId<'client'>(client), overlay, house, seed: '0'.repeat(16), mode: 'practice', guided: true }))),
  )
}
