import type { CastId, EventBody, Logged, Ref, Story } from './types'
import type { World } from './world'

/** What people do of themselves in a while, unless the author says when. */
type Drawn = Extract<EventBody['kind'], 'read' | 'confirm' | 'buzz-confirmed'>
const drawn: ReadonlySet<string> = new Set<Drawn>(['read', 'confirm', 'buzz-confirmed'])

const keyOf = (ref: Ref): string => ('event' in ref ? ref.event : `said ${ref.said}`)
const authored = new WeakMap<Story, Set<string>>()

function eventsOf(story: Story) {
  const scripts = Object.values(story.beats).flatMap((beat) => beat.script)
  return scripts.flatMap((entry) => {
    if (entry.do === 'event') return [entry.event]
    return entry.do === 'point' ? [...entry.point.later.flatMap((stage) => stage.events), ...entry.point.choices.flatMap((choice) => choice.reaction)] : []
  })
}

function written(story: Story): Set<string> {
  const known = authored.get(story)
  if (known) return known
  const made = new Set(eventsOf(story).flatMap((event) => (drawn.has(event.kind) && 'of' in event ? [`${event.kind} ${keyOf(event.of)} ${event.from}`] : [])))
  authored.set(story, made)
  return made
}

/** Whether the author says when this person reads or confirms this event: then they do it then, and not before. */
export function isWritten({ story, state }: Pick<World, 'story' | 'state'>, kind: Drawn, event: Logged, who: CastId): boolean {
  const all = written(story)
  if (all.size === 0) return false
  const said = Object.entries(state.said).flatMap(([point, id]) => (id === event.id ? [`said ${point}`] : []))
  return [event.id, ...said].some((key) => all.has(`${kind} ${key} ${who}`))
}
