import { parseId, type Line, type Take } from '@/engine/types'
import type { Tag } from '../blocks'
import { fillWords, type ClientWords } from '../client-words'
import { readSpan, readYuan } from '../clock'
import { readPair } from '../pairs'
import { attr, proseOf, quoteOf, words, type Context, type Placed } from './context'
import { clientsOn, wordsFor } from './grey'
import { subtext } from './messages'
import { nameOf, person } from './names'
import { makeEvent, tagMaking } from './place'

const splits = ['lucky', 'equal', 'for-one'] as const
export const splitOf = (text: string): (typeof splits)[number] | undefined => splits.find(split => split === text)

/** A red packet with its wish and what others take from it; without a wish it has the client's own. */
export const packet = (context: Context, tag: Tag): Placed[] => {
  const { report, names, book } = context
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
  const wish = proseOf(tag.body).length ? readPair(report, proseOf(tag.body), tag.at) : { ...wordsFor(context, tag)['packet-greeting'], at: tag.at }
  if (!wish) return []
  const placed = makeEvent(context, tagMaking(context, tag, from, `${from}.packet`), {
    kind: 'packet',
    split: kind,
    cents,
    shares: count,
    ...(who ? { who: who === 'me' ? 'me' : parseId<'cast'>(who) } : {}),
    greeting: book.line({ scope: context.scope, who: from }, wish, wish.at),
    takes: takes(context, tag),
    ...taken(context, tag, from),
  })
  subtext(context, placed, from, quoteOf(tag.body))
  return [placed]
}

/** What the phone says when the trainee opens it: as the first client has it, and the others where they say it otherwise. */
const taken = (context: Context, tag: Tag, from: string): { taken: Line; takenOn?: Record<string, Line> } => {
  const barred = context.front.me.cannot.some(({ text }) => text === 'receive-packet')
  const said = (own: ClientWords): Line => {
    const words = barred ? own['wallet-cannot'] : from === 'me' ? own['packet-took-mine'] : fillWords(own['packet-took'], { who: nameOf(context.names, from) })
    return context.book.line({ scope: context.scope, who: 'system' }, words, tag.at)
  }
  const [first, ...others] = clientsOn(context, tag)
  const line = said(first.words)
  const otherwise = others.map(({ id, words }) => [id, said(words)] as const).filter(([, own]) => own.zh !== line.zh)
  return { taken: line, ...(otherwise.length ? { takenOn: Object.fromEntries(otherwise) } : {}) }
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
