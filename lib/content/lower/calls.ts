import type { Tag } from '../blocks'
import { somebody } from './chats'
import { attr, quoteOf, type Context, type Placed } from './context'
import { subtext } from './messages'
import { between, person } from './names'
import { makeEvent, tagMaking } from './place'

const outcomes = ['answered', 'missed', 'refused'] as const

/** A call between two people, in the chat they have with each other; without an outcome it rang and nobody came. */
export const call = (context: Context, tag: Tag): Placed[] => {
  const { names, report } = context
  const to = attr(tag, 'to')
  const [from, whom] = [person(names, attr(tag, 'from'), true), person(names, to, true)]
  if (!from || !to || !whom) return []
  if (from === whom) report('RQ141', to.at)
  const raw = attr(tag, 'outcome')
  const outcome = raw ? outcomes.find(one => one === raw.text) : 'missed'
  if (raw && !outcome) report('RQ019', raw.at, { value: raw.text, name: 'outcome', wanted: outcomes.join(', ') })
  const length = attr(tag, 'seconds')
  const seconds = Number(length?.text)
  if (length && !(Number.isInteger(seconds) && seconds > 0)) report('RQ019', length.at, { value: length.text, name: 'seconds', wanted: '1, 2, 3 …' })
  if (!outcome || from === whom) return []
  const making = tagMaking(context, tag, from, `${from}.call`)
  const chat = attr(tag, 'chat') ? making.chat : between(names, from, { text: whom, at: to.at })
  if (!chat) return []
  const placed = makeEvent(context, { ...making, chat }, { kind: 'call', to: somebody(whom), video: Boolean(attr(tag, 'video')), outcome, ...(outcome === 'answered' && seconds > 0 ? { seconds } : {}) })
  subtext(context, placed, from, quoteOf(tag.body))
  return [placed]
}
