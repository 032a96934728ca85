import { z } from 'zod'
import { marked } from './tones'

const entry = z.object({ traditional: z.string(), simplified: z.string(), pinyin: z.string(), english: z.array(z.string()) })
type Entry = z.output<typeof entry>
/** Per word its readings, commonest first as far as the source tells: [pinyin with tone marks, syllables apart; what it means]. */
export type Dictionary = Record<string, [pinyin: string, en: string][]>

/** The text of the npm package's `cedict.json`. @throws ZodError where it is not one */
export const parseCedict = (text: string): Entry[] => z.array(entry).parse(JSON.parse(text))

const most = { senses: 3, letters: 72 }
const noSense = /^(surname |variant of|old variant|erhua variant|used in |see |CL:|also (written|pr\.)|\(old\)|erhua)/
const hardly = /\((archaic|literary|old|dialect|Tw|vulgar|slang|Beijing dialect|euphemism)\)|\(old\)|Taiwan pr\./

// What is written for readers of a dictionary, not of a chat: cross-references, traditional forms, counts of measure words.
const plain = (sense: string): string => sense
  .replace(/\s*\((CL:|variant of )[^)]*\)/g, '').replace(/^\(bound form\) /, '').replace(/([^\s|，(]+)\|([^\s[\]]+)/g, '$2').replace(/\[[a-zü:A-Z0-9 ]+\]/g, '')
  .replace(/\bsb\b/g, 'somebody').replace(/\bsth\b/g, 'something').trim()

function meaning(english: string[]): string {
  const usable = english.filter((sense) => !noSense.test(sense))
  const senses = usable.filter((sense) => !hardly.test(sense)).map(plain)
  const shown: string[] = []
  for (const sense of senses.length ? senses : usable.map(plain)) {
    if (shown.length === most.senses || (shown.length > 0 && shown.join('; ').length + sense.length > most.letters)) break
    shown.push(sense)
  }
  return shown.join('; ')
}

/** The part of the dictionary that holds `words` (simplified) and every single character; names of families and mere references stay out. */
export function cutDictionary(entries: Entry[], words: ReadonlySet<string>): Dictionary {
  const found = new Map<string, [string, string][]>()
  for (const { simplified, pinyin, english } of entries) {
    if (!words.has(simplified) || /^[A-Z]/.test(pinyin)) continue
    const en = meaning(english)
    if (!en) continue
    const said = pinyin.split(' ').map(marked).join(' ')
    const readings = found.get(simplified) ?? []
    if (!readings.some(([known]) => known === said)) found.set(simplified, [...readings, [said, en]])
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}
