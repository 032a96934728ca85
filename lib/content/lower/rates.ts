import { parseId, type NormId, type OverlayId, type Rate } from '@/engine/types'
import type { Raw, Tag } from '../blocks'
import { attr, words, type Context } from './context'

const signs: Record<string, Rate> = { '0': 0, '1': 1, '2': 2, '3': 3, '-': 'not-shown', '?': 'contested' }

/** The norms a point teaches; unknown ones are reported and kept, so that the ratings still fit in number. */
export const normsOf = (context: Context, raw: Raw | undefined): NormId[] =>
  words(raw).map(({ text, at }) => {
    const id = parseId<'norm'>(text)
    if (!context.env.norms.norms[id]) context.report('RQ023', at, { id: text, near: near(text, Object.keys(context.env.norms.norms)) })
    return id
  })

const near = (id: string, known: string[]): string => {
  const parts = id.split('-')
  const like = known.filter(other => other.split('-').some(part => part.length > 3 && parts.includes(part))).slice(0, 3)
  return like.length ? `: ${like.join(', ')}?` : ''
}

/** Ratings by position; `base` lets an overlay keep a value with `=`. `null` when they do not fit. */
export const readRates = (context: Context, raw: Raw, norms: NormId[], base?: Rate[]): Rate[] | null => {
  const rates = words(raw).map(({ text }, index) => (text === '=' ? base?.[index] : signs[text]))
  const sound = rates.flatMap(rate => (rate === undefined ? [] : [rate]))
  if (sound.length === norms.length && rates.length === norms.length) return sound
  context.report('RQ031', raw.at, { value: raw.text, count: norms.length, norms: norms.join(', ') })
  return null
}

/** A choice's ratings, its overlays' beside them. */
export const choiceRates = (context: Context, tag: Tag, norms: NormId[]): { rates: Rate[]; overlays: Partial<Record<OverlayId, Rate[]>> } => {
  const raw = attr(tag, 'rates')
  if (!raw && norms.length) context.report('RQ030', tag.at, { id: attr(tag, 'id')?.text ?? '', norms: norms.join(', ') })
  const rates = (raw && readRates(context, raw, norms)) ?? norms.map((): Rate => 'not-shown')
  const overlays: Partial<Record<OverlayId, Rate[]>> = {}
  for (const { text } of context.front.overlays) {
    const own = attr(tag, text)
    const read = own && readRates(context, own, norms, rates)
    if (read) overlays[parseId<'overlay'>(text)] = read
  }
  return { rates, overlays }
}
