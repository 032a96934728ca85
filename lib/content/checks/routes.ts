import type { Target } from '@/engine/types'
import type { Lowered } from '../lower/story'
import { placeOf } from './walk'

const name = (to: Target): string => ('beat' in to ? to.beat : to.ending)

/** Where each beat can lead: its routes, and what its choices jump to. */
export const ways = ({ story }: Lowered): Map<string, string[]> =>
  new Map(
    Object.values(story.beats).map(beat => {
      const jumps = beat.script.flatMap(line => (line.do === 'point' ? line.point.choices.flatMap(({ to }) => (to ? [name(to)] : [])) : []))
      return [beat.id, [...new Set([...jumps, ...beat.next.map(({ to }) => name(to))])]]
    }),
  )

/** Every beat and ending can be come to, and no way leads back. */
export const checkRoutes = (lowered: Lowered): void => {
  const { story, context } = lowered
  const out = ways(lowered)
  const reached = new Set<string>()
  const circles = new Set<string>()
  const go = (id: string, way: string[]): void => {
    if (way.includes(id)) {
      const circle = [...way.slice(way.indexOf(id)), id]
      const key = [...circle.slice(1)].sort().join()
      if (!circles.has(key)) context.report('RQ066', placeOf(lowered, 'beat', circle.at(-2) ?? id), { way: circle.join(' → ') })
      circles.add(key)
      return
    }
    if (reached.has(id) && !out.has(id)) return
    const seen = reached.has(id)
    reached.add(id)
    for (const next of out.get(id) ?? []) if (!seen || way.length < story.order.length) go(next, [...way, id])
  }
  const [first] = story.order
  if (first) go(first, [])
  for (const id of story.order) if (!reached.has(id)) context.report('RQ064', placeOf(lowered, 'beat', id), { id })
  for (const id of Object.keys(story.endings)) if (!reached.has(id)) context.report('RQ064', placeOf(lowered, 'ending', id), { id })
}
