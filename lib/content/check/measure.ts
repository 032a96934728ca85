import { parseId, type EndingId, type Explored } from '@/engine'
import type { Ways } from '../ways'
import type { Revision } from '../types'

/** An ending, how many ways lead to it, and the score with which it can be reached, in percent of what those ways can earn. */
export type EndingMeasure = { id: string; title: string; paths: string; percent: { least: number; most: number } }
export type Measures = { beats: number; points: number; paths: string; states: number; endings: EndingMeasure[]; minutes: number; characters: number }

/** How large a scenario is, in the author's own setting. `paths` are exact, as text; `characters` are read in the chats on the average way. */
export function measure({ story, meta, text }: Revision, [own]: Ways): Measures {
  const explored = own?.explored.ok ? own.explored : null
  return {
    beats: story.order.length,
    points: meta.points,
    paths: String(explored?.paths ?? 0),
    states: explored?.visits.length ?? 0,
    endings: Object.entries(story.endings).map(([id, { title }]) => ({ id, title: (title.id && text.lines[title.id]?.en) || title.zh, ...reached(explored?.endings[parseId<'ending'>(id)]) })),
    minutes: meta.minutes,
    characters: Math.round(explored?.characters ?? 0),
  }
}

function reached(ending: Explored['endings'][EndingId] | undefined): Pick<EndingMeasure, 'paths' | 'percent'> {
  const percents = ending?.totals.flatMap(({ earned, possible }) => (possible > 0 ? [Math.round((earned / possible) * 100)] : [])) ?? []
  return { paths: String(ending?.paths ?? 0), percent: { least: Math.min(...percents, 100), most: Math.max(...percents, 0) } }
}
