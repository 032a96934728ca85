import { createHash } from 'node:crypto'
import type { Hashes, Prose, Rubric, Story, Text } from '@/engine/types'

/** JSON with keys in order, so that the same content always has the same text. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`
}

const sha256 = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex')

/** Story: what an attempt pins. Key: what a score was made with. Text: what may be mended under both. */
export const hashesOf = (story: Story, rubric: Rubric, text: Text, prose: Prose): Hashes => ({
  story: sha256(story),
  key: sha256(rubric),
  text: sha256({ text, prose }),
})
