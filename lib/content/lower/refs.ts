import { parseId, type Ref, type StoryEvent } from '@/engine/types'
import type { Raw } from '../blocks'
import type { Context } from './context'

const cards = ['message', 'sticker', 'voice', 'file', 'link', 'picture', 'mini-app', 'notice', 'packet', 'chain', 'check-in', 'invite', 'vote', 'approval', 'calendar', 'record'] as const
const wanted = {
  message: ['message', 'sticker', 'voice', 'file', 'link', 'picture', 'mini-app', 'notice', 'vote', 'approval', 'calendar', 'record'],
  recallable: [...cards, 'nudge'],
  receipt: ['message', 'notice'],
  written: ['message'],
  buzzable: ['message', 'voice', 'notice', 'file', 'link', 'picture', 'vote', 'check-in', 'approval', 'calendar'],
  vote: ['vote'],
  approval: ['approval'],
  calendar: ['calendar'],
  document: ['link', 'file'],
  anything: cards,
} as const satisfies Record<string, readonly StoryEvent['kind'][]>
export type Wanted = keyof typeof wanted

export const eventNamed = (context: Context, id: string): StoryEvent | undefined => context.marks.events.find(({ event }) => event.id === id)?.event

/** An earlier event of a wanted kind, or what the trainee did at an earlier point. */
export const eventRef = (context: Context, raw: Raw, want: Wanted | readonly StoryEvent['kind'][]): Ref | null => {
  const kinds: readonly string[] = typeof want === 'string' ? wanted[want] : want
  const event = eventNamed(context, raw.text)
  if (event && kinds.includes(event.kind)) return { event: event.id }
  if (kinds.some(kind => kind !== 'packet') && context.marks.ids.has(`point:${raw.text}`)) return { said: parseId<'point'>(raw.text) }
  context.report('RQ028', raw.at, { id: raw.text, kind: kinds.length === 1 ? (kinds[0] ?? '') : 'message' })
  return null
}
