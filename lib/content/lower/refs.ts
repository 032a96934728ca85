import { parseId, type Ref, type StoryEvent } from '@/engine/types'
import type { Raw } from '../blocks'
import type { Context } from './context'

const kinds: Record<'message' | 'packet' | 'chain' | 'recallable', StoryEvent['kind'][]> = {
  message: ['message', 'sticker', 'file', 'link', 'notice'],
  packet: ['packet'],
  chain: ['chain'],
  recallable: ['message', 'sticker', 'file', 'link', 'packet', 'notice', 'chain'],
}

export const eventNamed = (context: Context, id: string): StoryEvent | undefined => context.marks.events.find(({ event }) => event.id === id)?.event

/** An earlier event, or what the trainee did at an earlier point. */
export const eventRef = (context: Context, raw: Raw, kind: keyof typeof kinds): Ref | null => {
  const event = eventNamed(context, raw.text)
  if (event && kinds[kind].includes(event.kind)) return { event: event.id }
  if (kind !== 'packet' && context.marks.ids.has(`point:${raw.text}`)) return { said: parseId<'point'>(raw.text) }
  context.report('RQ028', raw.at, { id: raw.text, kind: kind === 'recallable' ? 'message' : kind })
  return null
}
