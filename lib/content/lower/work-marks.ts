import { parseId, type EventBody } from '@/engine/types'
import type { Raw, Tag } from '../blocks'
import { readTime } from '../clock'
import { readPair } from '../pairs'
import { somebody } from './chats'
import { attr, proseOf, words, type Context, type Placed } from './context'
import { on } from './marks'
import { person } from './names'
import { makeEvent, tagMaking } from './place'
import { eventNamed, type Wanted } from './refs'

const one = <Word extends string>(context: Context, raw: Raw | undefined, known: readonly Word[], name: string): Word | undefined => {
  const found = known.find(word => word === raw?.text)
  if (raw && !found) context.report('RQ019', raw.at, { value: raw.text, name, wanted: known.join(', ') })
  return found
}

const said = (context: Context, tag: Tag, from: string) => {
  const pair = readPair(context.report, proseOf(tag.body), tag.at)
  return pair && context.book.line({ scope: context.scope, who: from }, pair, pair.at)
}

/** A mark that somebody else leaves on an earlier event. */
const left = (kind: string, wanted: Wanted, body: (context: Context, tag: Tag, from: string) => ((of: Parameters<Parameters<typeof on>[5]>[0]) => EventBody) | null) =>
  (context: Context, tag: Tag): Placed[] => {
    const from = person(context.names, attr(tag, 'from'), true)
    const made = from && body(context, tag, from)
    return from && made ? on(context, tag, wanted, from, `${from}.${kind}`, made) : []
  }

/** Other words in the place of what was said, by whoever said it. */
export const edit = (context: Context, tag: Tag): Placed[] => {
  const of = attr(tag, 'of')
  const by = (of && eventNamed(context, of.text)?.from) ?? 'me'
  const text = said(context, tag, by)
  return text ? on(context, tag, 'written', by, `${by}.edit`, ref => ({ kind: 'edited', of: ref, text })) : []
}

const strengths = ['app', 'sms', 'phone'] as const

/** Ringing people for a message: 加急, DING. */
export const buzz = left('buzz', 'buzzable', (context, tag) => {
  const strength = one(context, attr(tag, 'strength'), strengths, 'strength')
  const who = words(attr(tag, 'who')).flatMap(raw => person(context.names, raw, true) ?? []).map(somebody)
  return strength && who.length ? of => ({ kind: 'buzzed', of, strength, who }) : null
})
export const buzzConfirm = left('buzz-confirm', 'buzzable', () => of => ({ kind: 'buzz-confirmed', of }))

/** Counted from 1 in the text, from 0 in the story. */
export const voted = left('voted', 'vote', (context, tag) => {
  const raw = attr(tag, 'option')
  const options = words(raw).map(({ text }) => Number(text) - 1)
  const sound = options.length > 0 && options.every(option => Number.isInteger(option) && option >= 0)
  if (raw && !sound) context.report('RQ019', raw.at, { value: raw.text, name: 'option', wanted: '1, 2' })
  return sound ? of => ({ kind: 'voted', of, options }) : null
})

export const approved = left('approved', 'approval', (context, tag, from) => {
  const accept = one(context, attr(tag, 'accept'), ['yes', 'no'], 'accept')
  const text = proseOf(tag.body).length ? said(context, tag, from) : null
  return accept ? of => ({ kind: 'approved', of, accept: accept === 'yes', ...(text ? { text } : {}) }) : null
})

export const rsvp = left('rsvp', 'calendar', (context, tag) => {
  const answer = one(context, attr(tag, 'answer'), ['yes', 'no', 'maybe'], 'answer')
  return answer ? of => ({ kind: 'rsvped', of, answer }) : null
})

/** Words beside a document. */
export const comment = left('comment', 'document', (context, tag, from) => {
  const text = said(context, tag, from)
  return text ? of => ({ kind: 'commented', of, text }) : null
})

/** What somebody says of themselves beside their name; `none` takes it away. */
export const status = (context: Context, tag: Tag): Placed[] => {
  const who = person(context.names, attr(tag, 'who'), true)
  const named = one(context, attr(tag, 'status'), [...Object.keys(context.env.statuses), 'none'], 'status')
  const raw = attr(tag, 'until')
  const until = raw && readTime(context.clock, raw.text, context.day)
  if (raw && !until) context.report('RQ050', raw.at, { value: raw.text, wanted: '18:00' })
  if (!who || !named) return []
  return [makeEvent(context, tagMaking(context, tag, who, `${who}.status`), { kind: 'status', status: named === 'none' ? null : parseId<'status'>(named), ...(until ? { until: until.at } : {}) })]
}
