import { parseId, type Cond, type EventBody, type Speaker, type StoryEvent } from '@/engine/types'
import type { Raw, Tag } from '../blocks'
import { readSpan, readTime } from '../clock'
import { condition, ifAny } from './conditions'
import { attr, words, type Context, type Placed } from './context'
import { chatOf } from './names'
import { claim } from './ids'

/** `22:45`, `Wed 08:20` or `+30s`. */
export const timing = (context: Context, raw: Raw | undefined): { at?: number; after?: number } => {
  if (!raw) return {}
  if (raw.text.startsWith('+')) {
    const after = readSpan(raw.text.slice(1))
    if (after === null) context.report('RQ050', raw.at, { value: raw.text, wanted: '+30s' })
    return after === null ? {} : { after }
  }
  const time = readTime(context.clock, raw.text, context.day, context.past)
  if (!time) {
    context.report('RQ050', raw.at, { value: raw.text, wanted: '22:45' })
    return {}
  }
  context.day = time.day
  return { at: time.at }
}

/** An event's own id, or one made of its line, told apart when the same line comes twice. */
const eventId = (context: Context, own: Raw | undefined, made: string): StoryEvent['id'] => {
  if (own && claim(context, 'thing', own)) return parseId<'event'>(own.text)
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? made : `${made}.${n}`
    if (context.marks.ids.has(`thing:${id}`)) continue
    context.marks.ids.set(`thing:${id}`, own?.at ?? 0)
    return parseId<'event'>(id)
  }
}

export type Making = { at: number; id: Raw | undefined; made: string; chat: string; from: string; when: { at?: number; after?: number }; cond: Cond; seenBy?: 'me' }

export const makeEvent = (context: Context, making: Making, body: EventBody): Placed => {
  const event: StoryEvent = {
    id: eventId(context, making.id, making.made),
    chat: parseId<'chat'>(making.chat),
    from: speaker(making.from),
    ...making.when,
    ...(making.seenBy ? { seenBy: making.seenBy } : {}),
    ...body,
  }
  context.marks.events.push({ event, at: making.at, cond: [...context.given, ...making.cond], scope: context.scope })
  return { event: { ...event, ...ifAny(making.cond) }, at: making.at }
}

export const speaker = (who: string): Speaker => (who === 'me' || who === 'system' ? who : parseId<'cast'>(who))

/** What every event tag may say about itself. */
export const tagMaking = (context: Context, tag: Tag, from: string, made: string): Making => {
  const chat = attr(tag, 'chat')
  const at = attr(tag, 'at')
  const after = attr(tag, 'after')
  const id = attr(tag, 'id')
  seedsOf(context, tag, id)
  return {
    at: tag.at,
    id,
    made: `${context.scope}.${made}`,
    chat: (chat && chatOf(context.names, chat)) ?? context.chat,
    from,
    when: at ? timing(context, at) : after ? timing(context, { text: `+${after.text}`, at: after.at }) : {},
    cond: condition(context, attr(tag, 'when')),
  }
}

/** `seeds="…"` says which source rows this point or event teaches. */
export const seedsOf = (context: Context, tag: Tag, id: Raw | undefined): void => {
  for (const row of words(attr(tag, 'seeds'))) {
    if (!context.env.seeds.has(row.text)) context.report('RQ026', row.at, { id: row.text })
    else context.seeds.set(row.text, [...(context.seeds.get(row.text) ?? []), id?.text ?? context.scope])
  }
}
