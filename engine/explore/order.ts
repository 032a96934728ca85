import type { BeatId, State, Story, Target } from '../types'

const targets = (story: Story, id: BeatId): Target[] => {
  const beat = story.beats[id]
  if (!beat) return []
  const taken = beat.script.flatMap((entry) => (entry.do === 'point' ? entry.point.choices.flatMap((choice) => choice.to ?? []) : []))
  return [...taken, ...beat.next.map((route) => route.to)]
}

/** Beats so that every one comes after all that lead to it; null when the graph has a cycle. */
export function topological(story: Story): BeatId[] | null {
  const done = new Set<BeatId>()
  const open = new Set<BeatId>()
  const reversed: BeatId[] = []
  const visit = (id: BeatId): boolean => {
    if (done.has(id)) return true
    if (open.has(id)) return false
    open.add(id)
    const sound = targets(story, id).every((target) => !('beat' in target) || visit(target.beat))
    open.delete(id)
    done.add(id)
    reversed.push(id)
    return sound
  }
  return story.order.every(visit) ? reversed.reverse() : null
}

/** A number that every decision makes greater: so all ways into a state are known before the state is left. */
export function rankOf(places: ReadonlyMap<string, number>, state: State): number {
  if ('ending' in state.at) return Infinity
  const place = (places.get(state.at.beat) ?? 0) * 1_000 + state.at.line
  return (place * 100 + (state.main?.stage ?? 0)) * 100 + 99 - state.asides.length
}
