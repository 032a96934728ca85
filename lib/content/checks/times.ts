import { sayTime } from '../clock'
import type { Lowered } from '../lower/story'
import { placeOf } from './walk'

/** Written times never go back: within a beat, and from a beat to those it leads to. */
export const checkTimes = (lowered: Lowered): void => {
  const { story, context } = lowered
  const first = story.order[0]
  if (!first) return
  const arrived = new Map<string, number>([[first, 0]])
  for (const id of story.order) {
    const beat = story.beats[id]
    const from = arrived.get(id) ?? 0
    if (!beat) continue
    if (beat.at !== undefined && beat.at < from) back(lowered, placeOf(lowered, 'beat', id), beat.at, from)
    let clock = Math.max(from, beat.at ?? 0)
    for (const line of beat.script) {
      if (line.do !== 'event' || line.event.at === undefined) continue
      const { event } = line
      if (event.at !== undefined && event.at < clock) back(lowered, context.marks.events.find(mark => mark.event.id === event.id)?.at ?? 0, event.at, clock)
      else if (!line.if) clock = event.at ?? clock
    }
    for (const { to } of beat.next) {
      if ('beat' in to) arrived.set(to.beat, Math.max(arrived.get(to.beat) ?? 0, clock))
    }
  }
}

const back = ({ context }: Lowered, at: number, time: number, before: number): void =>
  context.report('RQ051', at, { time: sayTime(context.clock, time), before: sayTime(context.clock, before) })
