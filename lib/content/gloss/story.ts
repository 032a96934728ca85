import type { Persona, Story } from '@/engine/types'
import { glossLine, type Glossary, type GlossWord } from '.'
import type { Part } from './types'

type Divide = (zh: string, said: Record<string, string>) => Part[]

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The Chinese of everything that can be read in a story, each text once. */
function textsOf(value: unknown, found = new Set<string>()): Set<string> {
  if (!isObject(value)) return found
  const { zh } = value
  if (typeof zh === 'string' && /\p{Script=Han}/u.test(zh)) found.add(zh)
  for (const part of Object.values(value)) textsOf(part, found)
  return found
}

/** What people are called, and who that is. */
const namesOf = ({ cast, me }: Story, english: Record<string, { en: string }>): Record<string, string> =>
  Object.fromEntries([me, ...Object.values(cast)].flatMap(({ name, address }: Persona) => {
    const en = english[name.id ?? '']?.en ?? name.zh
    return [...(address === undefined ? [] : [[address, `${en}, as people address them`]]), [name.zh, `${en} (a name)`]]
  }))

/** The words of every line of a story, by text. `lines`: its English, `said`: readings that hold in it. */
export function glossStory(story: Story, lines: Record<string, { en: string }>, said: Record<string, string>, glossary: Glossary, divide: Divide): Record<string, GlossWord[]> {
  const names = namesOf(story, lines)
  return Object.fromEntries([...textsOf(story)].map((zh) => [zh, glossLine(divide(zh, said), glossary, story.slug, names)]))
}
