import type { Beat, CondEvent, StoryEvent } from '@/engine/types'
import { sayspan } from '../clock'
import type { Lowered } from '../lower/story'
import { nameOf } from '../lower/names'
import { clientsOf } from './walk'

type Recall = Extract<StoryEvent, { kind: 'recall' }>
type Heard = { event: StoryEvent; latest: number }

/** What is recalled can be, by its sender, and in time even when the trainee lets every window pass. */
export const checkRecalls = (lowered: Lowered): void => {
  const { story, context } = lowered
  for (const { event, at } of context.marks.events) if (event.kind === 'recall') owned(lowered, event, at)
  const limit = Math.min(...clientsOf(lowered).map(client => client.recallWithin))
  const strict = clientsOf(lowered).find(client => client.recallWithin === limit)
  if (!strict) return
  for (const beat of Object.values(story.beats)) {
    const heard = timeline(beat)
    for (const { event, latest } of heard) {
      if (event.kind !== 'recall' || !('event' in event.of)) continue
      const { event: of } = event.of
      const said = heard.find(other => other.event.id === of)
      const at = context.marks.events.find(mark => mark.event.id === event.id)?.at ?? 0
      if (said && latest - said.latest > limit) context.report('RQ071', at, { after: sayspan(latest - said.latest), client: strict.name.zh, limit: sayspan(limit) })
    }
  }
}

const owned = (lowered: Lowered, recall: Recall, at: number): void => {
  const { context } = lowered
  if (!('event' in recall.of)) return
  const { event: of } = recall.of
  const event = context.marks.events.find(mark => mark.event.id === of)?.event
  if (!event) return
  if (event.kind === 'packet' || event.kind === 'chain' || event.kind === 'notice') context.report('RQ080', at, { kind: event.kind, why: '' })
  else if (event.from !== recall.from) context.report('RQ080', at, { kind: event.kind, why: ` (${nameOf(context.names, event.from).zh})` })
}

const pause = (event: StoryEvent): number => {
  const text = 'text' in event ? event.text.zh : 'greeting' in event ? event.greeting.zh : ''
  return event.kind === 'thought' ? 0 : Math.min(40, Math.round(4 + 0.2 * text.length))
}

/** Every event of a beat with the latest it can come, counted from the beat's start. */
const timeline = (beat: Beat): Heard[] => {
  const heard: Heard[] = []
  let clock = beat.at ?? 0
  const hear = (events: CondEvent[], from: number): number =>
    events.reduce((time, event) => {
      const latest = event.at ?? time + (event.after ?? pause(event))
      heard.push({ event, latest })
      return latest
    }, from)
  for (const line of beat.script) {
    if (line.do === 'event') clock = hear([line.event], clock)
    if (line.do !== 'point') continue
    const { point } = line
    const opened = clock
    for (const { after, events } of point.later) hear(events, opened + after)
    const lastStage = Math.max(0, ...point.later.map(({ after }) => after))
    const ends = point.choices.map(choice => hear(choice.reaction, opened + (choice.silence ? (point.window ?? 0) : lastStage)))
    if (point.role === 'main') clock = Math.max(opened + (point.window ?? 0), ...ends)
  }
  return heard
}
