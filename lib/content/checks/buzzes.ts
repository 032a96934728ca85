import type { StoryEvent } from '@/engine/types'
import { sayspan } from '../clock'
import { nameOf } from '../lower/names'
import type { Lowered } from '../lower/story'
import { timeline, type Heard } from './recalls'
import { clientsFor } from './walk'
import { standsOn } from './work'

type Buzz = Extract<StoryEvent, { kind: 'buzzed' }>

/** Edits in time; buzzes no sooner than the client lets them come again, none to whoever has confirmed, and no more of them in a beat than a day has. */
export const checkBuzzes = (lowered: Lowered): void => {
  for (const beat of Object.values(lowered.story.beats)) {
    const heard = timeline(beat)
    heard.forEach((one, index) => {
      if (one.event.kind === 'edited') inTime(lowered, one, heard)
      if (one.event.kind === 'buzzed') again(lowered, one.event, one.latest, heard.slice(0, index))
    })
  }
}

const markOf = ({ context }: Lowered, event: StoryEvent) => context.marks.events.find(mark => mark.event.id === event.id)

const inTime = (lowered: Lowered, { event, latest }: Heard, heard: Heard[]): void => {
  const said = event.kind === 'edited' && standsOn(lowered, event.of)
  const written = said && heard.find(other => other.event.id === said.id)
  const mark = markOf(lowered, event)
  if (!written || !mark) return
  const after = latest - written.latest
  for (const { all, name } of clientsFor(lowered, mark))
    if (all['edit-within'] && after > all['edit-within']) lowered.context.report('RQ142', mark.at, { after: sayspan(after), client: name.zh, limit: sayspan(all['edit-within']) })
}

const again = (lowered: Lowered, event: Buzz, latest: number, before: Heard[]): void => {
  const mark = markOf(lowered, event)
  if (!mark) return
  const { report, names } = lowered.context
  const of = (other: StoryEvent): boolean => 'of' in other && 'event' in other.of && 'event' in event.of && other.of.event === event.of.event
  const sent = before.filter(other => other.event.kind === 'buzzed' && other.event.from === event.from)
  for (const { all, name } of clientsFor(lowered, mark)) {
    for (const who of event.who) {
      const confirmed = before.some(({ event: other }) => other.kind === 'buzz-confirmed' && other.from === who && of(other))
      const last = sent.findLast(({ event: other }) => other.kind === 'buzzed' && of(other) && other.who.includes(who))
      const soon = last !== undefined && latest - last.latest < all['buzz-again-after']
      if (confirmed || soon) report('RQ145', mark.at, { who: nameOf(names, who).zh, why: confirmed ? '对方已经确认 after confirming' : `不到 ${sayspan(all['buzz-again-after'])} too soon` })
    }
    if (all['buzz-quota'] && sent.length >= all['buzz-quota']) report('RQ154', mark.at, { client: name.zh, limit: all['buzz-quota'] })
  }
}
