import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { readYaml } from '../yaml'

const glossary = z.strictObject({ phrases: z.record(z.string(), z.string().min(1)), words: z.string() })

/** Words with the cost of using each (less is commoner), and the readings that are fixed. */
export type Lexicon = { cost: Map<string, number>; phrases: Map<string, string>; longest: number; unknown: number }

const ours = 3000 // our own words count as common ones

/**
 * @param content folder that holds `glossary/`
 * @throws DataError where the glossary breaks its shape
 */
export function loadLexicon(content: string): Lexicon {
  const counts = new Map<string, number>()
  for (const row of readFileSync(path.join(content, 'glossary', 'words.txt'), 'utf8').split('\n')) {
    const [word, count] = row.split(' ')
    if (word && count) counts.set(word, Number(count))
  }
  const { phrases, words } = readYaml(path.join(content, 'glossary', 'pinyin.yaml'), glossary)
  for (const word of [...words.split(/\s+/), ...Object.keys(phrases)]) counts.set(word, Math.max(counts.get(word) ?? 0, ours))
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const cost = new Map([...counts].map(([word, count]) => [word, Math.log(total / count)]))
  return { cost, phrases: new Map(Object.entries(phrases)), longest: Math.max(...[...counts.keys()].map((word) => word.length)), unknown: Math.log(total) }
}
