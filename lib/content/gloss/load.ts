import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { pair, readYaml } from '../yaml'
import type { Dictionary } from './cut'
import { sureness } from './types'

const senses = z.record(z.string().min(1), z.string().min(1))
const overrides = z.strictObject({ words: senses, scenarios: z.record(z.string(), senses) })

const sign = z.strictObject({
  signs: z.array(z.string().min(1)).min(1),
  where: z.enum(['anywhere', 'alone', 'end', 'short-end']).default('anywhere'),
  literal: z.string().min(1).optional(),
  does: pair,
  who: pair,
  grade: z.enum(sureness),
  rows: z.array(z.string()).min(1),
})
/** What a word or sign does in a chat. `where`: it does so anywhere, as the whole line, at its end, or at the end of a short one. */
export type Sign = z.output<typeof sign>

/** All that explains words: the author's senses (a word, or a word and its reading; a scenario's own first), what signs do, the dictionary. */
export type Glossary = { words: Record<string, string>; scenarios: Record<string, Record<string, string>>; signs: Sign[]; dictionary: Dictionary }

/**
 * @param content folder that holds `glossary/`
 * @param dictionary folder that holds `dictionary/`; without it there are only the author's own senses
 * @throws DataError
 */
export function loadGlossary(content: string, dictionary: string = content): Glossary {
  const { words, scenarios } = readYaml(path.join(content, 'glossary', 'glosses.yaml'), overrides)
  const signs = readYaml(path.join(content, 'glossary', 'pragmatics.yaml'), z.array(sign))
  const file = path.join(dictionary, 'dictionary', 'cedict.json')
  return { words, scenarios, signs, dictionary: existsSync(file) ? parseDictionary(readFileSync(file, 'utf8')) : {} }
}

/** The file is our own product, made by `scripts/dictionary.ts`. */
const parseDictionary = (text: string): Dictionary => JSON.parse(text)
