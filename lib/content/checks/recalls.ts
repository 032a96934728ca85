import type { Beat, CondEvent, StoryEvent } from '@/engine/types'
import type { ClientSpec } from '../clients'
import { sayspan } from '../clock'
import type { Code } from '../diagnostics/catalogue'
import type { Lowered } from '../lower/story'
import { nameOf } from '../lower/names'
import { leads } from './members'
import { choicesOf, clientsFor, patternsOf } from './walk'

type Recall = Extract<StoryEvent, { kind: 'recall' }>
export type Heard = { event: StoryEvent; latest: number }
type Mark = Lowered['context']['marks']['events'][number]

/** What is recalled can be, by its sender, and in time even when the trainee lets every window pass; and nothing is done to it afterwards. */
export const checkRecalls = (lowered: Lowered): void => {
  const { story, context } = lowered
  for (const mark of context.marks.events) if (mark.event.kind === 'recall') owned(lowered, mark, mark.event)
  gone(lowered)
  for (const beat of Object.values(story.beats)) {
    const heard = timeline(beat)
    for (const { event, latest } of heard) {
      if (event.kind !== 'recall' || !('event' in event.of)) continue
      const { event: of } = event.of
      const said = heard.find(other => other.event.id === of)
      const mark = context.marks.events.find(other => other.event.id === event.id)
      if (said && mark) inTime(lowered, mark, said.event, latest - said.latest)
    }
  }
}

const files: StoryEvent['kind'][] = ['file', 'link', 'picture', 'mini-app']
const limitOf = ({ all }: ClientSpec, kind: StoryEvent['kind']): { code: Code; limit: number } =>
  kind === 'nudge' ? { code: 'RQ091', limit: all['nudge-undo-within'] } : files.includes(kind) ? { code: 'RQ090', limit: all['recall-file-within'] } : { code: 'RQ071', limit: all['recall-within'] }

const inTime = (lowered: Lowered, mark: Mark, said: StoryEvent, after: number): void => {
  for (const client of clientsFor(lowered, mark)) {
    const { code, limit } = limitOf(client, said.kind)
    if (after > limit) lowered.context.report(code, mark.at, { after: sayspan(after), client: client.name.zh, limit: sayspan(limit) })
  }
}

const never: StoryEvent['kind'][] = ['packet', 'chain', 'notice', 'check-in', 'invite', 'vote', 'approval', 'calendar', 'call']

const owned = (lowered: Lowered, mark: Mark, recall: Recall): void => {
  const { context } = lowered
  if (!('event' in recall.of)) return
  const { event: of } = recall.of
  const event = context.marks.events.find(other => other.event.id === of)?.event
  if (!event) return
  const foreign = event.from !== recall.from && !(leads(lowered, recall.from, event.chat) && clientsFor(lowered, mark).every(client => client.all['recall-others']))
  if (never.includes(event.kind)) context.report('RQ080', mark.at, { kind: event.kind, why: '' })
  else if (foreign) context.report('RQ080', mark.at, { kind: event.kind, why: ` (${nameOf(context.names, event.from).zh})` })
}

/** What was taken back for certain is there for nobody any more. */
const gone = (lowered: Lowered): void => {
  const { marks, report } = lowered.context
  const taken = new Map<string, number>()
  for (const { event, at, cond } of marks.events) {
    const of = 'of' in event && 'event' in event.of ? event.of.event : event.kind === 'message' && event.quotes && 'event' in event.quotes ? event.quotes.event : null
    if (of && taken.has(of)) report('RQ102', at, { id: of })
    if (of && event.kind === 'recall' && !cond.length && !inReaction(lowered, event)) taken.set(of, at)
  }
  for (const { choice, at } of choicesOf(lowered)) {
    for (const ref of patternsOf(choice).flatMap(on => [on.target, on.quotes])) if (ref && 'event' in ref && (taken.get(ref.event) ?? Infinity) < at) report('RQ102', at, { id: ref.event })
  }
}

/** What only comes after one of several choices has not come for certain. */
const inReaction = ({ story }: Lowered, event: StoryEvent): boolean =>
  !Object.values(story.beats).some(beat => beat.script.some(line => line.do === 'event' && line.event.id === event.id))

const pause = (event: StoryEvent): number => {
  const text = 'text' in event ? event.text.zh : 'greeting' in event ? event.greeting.zh : ''
  return event.kind === 'thought' ? 0 : Math.min(40, Math.round(4 + 0.2 * text.length))
}

/** Every event of a beat with the latest it can come, counted from the beat's start. */
export const timeline = (beat: Beat): Heard[] => {
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
