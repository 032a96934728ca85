import { parseId, type Take } from '@/engine/types'
import type { Tag } from '../blocks'
import { fillWords } from '../client-words'
import { readSpan, readYuan } from '../clock'
import { readPair } from '../pairs'
import { attr, proseOf, quoteOf, words, type Context, type Placed } from './context'
import { subtext } from './messages'
import { nameOf, person } from './names'
import { makeEvent, tagMaking } from './place'

const splits = ['lucky', 'equal', 'for-one'] as const
export const splitOf = (text: string): (typeof splits)[number] | undefined => splits.find(split => split === text)

/** A red packet with its wish and what others take from it; without a wish it has the client's own. */
export const packet = (context: Context, tag: Tag): Placed[] => {
  const { report, names, client, book } = context
  const from = person(names, attr(tag, 'from'), true)
  const one = attr(tag, 'for')
  const who = one ? person(names, one, true) : null
  const split = attr(tag, 'split')
  const kind = split ? splitOf(split.text) : one ? 'for-one' : 'lucky'
  if (split && !kind) report('RQ019', split.at, { value: split.text, name: 'split', wanted: splits.join(', ') })
  const total = attr(tag, 'total')
  const cents = total && readYuan(total.text)
  if (total && !cents) report('RQ019', total.at, { value: total.text, name: 'total', wanted: '6.66' })
  const shares = attr(tag, 'shares')
  const count = shares ? Number(shares.text) : 1
  if (shares && !(Number.isInteger(count) && count > 0)) report('RQ019', shares.at, { value: shares.text, name: 'shares', wanted: '1, 2, 3 …' })
  if (!from || !kind || !cents) return []
  const wish = proseOf(tag.body).length ? readPair(report, proseOf(tag.body), tag.at) : { ...client.words['packet-greeting'], at: tag.at }
  if (!wish) return []
  const barred = context.front.me.cannot.some(({ text }) => text === 'receive-packet')
  const taken = barred ? client.words['wallet-cannot'] : from === 'me' ? client.words['packet-took-mine'] : fillWords(client.words['packet-took'], { who: nameOf(names, from) })
  const placed = makeEvent(context, tagMaking(context, tag, from, `${from}.packet`), {
    kind: 'packet',
    split: kind,
    cents,
    shares: count,
    ...(who ? { who: who === 'me' ? 'me' : parseId<'cast'>(who) } : {}),
    greeting: book.line({ scope: context.scope, who: from }, wish, wish.at),
    takes: takes(context, tag),
    taken: book.line({ scope: context.scope, who: 'system' }, taken, tag.at),
  })
  subtext(context, placed, from, quoteOf(tag.body))
  return [placed]
}

/** `zheng:3.20 chen:0.22@20s`: who takes how much, and how long after the packet came. */
const takes = (context: Context, tag: Tag): Take[] =>
  words(attr(tag, 'takes')).flatMap((raw, index) => {
    const [, who = '', amount = '', span] = /^([\w-]+):([\d.]+)(?:@(\w+))?$/.exec(raw.text) ?? []
    const cents = readYuan(amount)
    const after = span === undefined ? 1 + index : readSpan(span)
    if (cents === null || after === null) {
      context.report('RQ019', raw.at, { value: raw.text, name: 'takes', wanted: 'who:3.20, who:3.20@20s' })
      return []
    }
    const taker = person(context.names, { text: who, at: raw.at }, false)
    return taker ? [{ who: parseId<'cast'>(taker), cents, after }] : []
  })
