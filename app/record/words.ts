import { dayOf, momentOf } from '@/components/ui/day'
import { fill } from '@/components/ui/fill'
import type { Table } from '@/lib/insights'
import type { Entry } from '@/lib/record'
import type { Locale } from '../i18n/locales'
import { loadMessages } from '../i18n/messages'
import type { Messages } from '../i18n/types'

type Words = Messages['privacy']['record']

/** The sentence of an act, with its places; null for one that has no words. */
export function sentenceOf({ acts }: Words, act: string): string | null {
  const [kind = '', deed = ''] = act.split('.')
  const deeds: Record<string, string> | undefined = Object.entries(acts).find(([known]) => known === kind)?.[1]
  return deeds?.[deed] ?? null
}

const day = /^\d{4}-\d{2}-\d{2}$/

/** What was done, in words. */
export function saidOf(words: Words, { who, act, on, details }: Entry, locale: Locale): string {
  const values: Record<string, string> = words.values
  const told = Object.entries(details).map(([key, value]) => [key, values[String(value)] ?? (day.test(String(value)) ? dayOf(String(value), locale, 'UTC') : String(value ?? ''))])
  const places = { ...Object.fromEntries(told), act, who: who ?? words.somebody, what: on?.name?.[locale] ?? words.something }
  return fill(sentenceOf(words, act) ?? words.other, places).replace(/\{\w+\}/g, '…') // a deed noted before its words knew more of it
}

/** The act itself, to choose by: its sentence without its people. */
export const actName = (words: Words, act: string): string =>
  fill(sentenceOf(words, act) ?? act, {}).replace(/[“「]?\{\w+\}[”」]?/g, '…').replace(/^…\s*/, '').trim()

/** The record as a table of words. */
export async function recordTable(entries: Entry[], timeZone: string, locale: Locale): Promise<Table> {
  const { privacy: { record: words } } = await loadMessages(locale)
  return { title: words.title, head: [words.when, words.done], rows: entries.map((entry) => [momentOf(entry.at, locale, timeZone), saidOf(words, entry, locale)]), about: [words.lead] }
}
