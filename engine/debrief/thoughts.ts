import { localTime } from '../time'
import { pairOf } from '../text/pair'
import type { Logged, Prose, Thought } from '../types'
import { visible } from '../world'
import type { Show } from '../view/show'

/** What people thought in a stretch of the log, each beside the event it belongs to. */
export function thoughtsIn(show: Show, prose: Prose, log: Logged[]): Thought[] {
  let last: Logged | undefined
  return log.flatMap((event): Thought[] => {
    if (event.kind !== 'thought' && visible(show.story, event)) last = event
    const known = prose.subtext[event.id]
    const who = known?.who ?? (event.kind === 'thought' && event.from !== 'me' && event.from !== 'system' ? event.from : undefined)
    const text = known?.text ?? (event.kind === 'thought' ? pairOf(show.text, event.text) : undefined)
    if (who === undefined || !text) return []
    const about = event.kind === 'thought' ? last : event
    return [{ who: show.opaque('cast', who), at: localTime(show.story, event.at), text, ...(about && { about: show.opaque('event', about.id) }) }]
  })
}
