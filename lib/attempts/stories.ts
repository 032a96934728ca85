import 'server-only'
import type { NormIndex, Prose, Rubric, Story, Text } from '@/engine/types'
import { library } from '@/lib/content/library'
import type { Revision } from '@/lib/content/types'
import type { Db } from '@/lib/db'

/** A story with the newest words and ratings of it. */
export type Playable = { story: Story; rubric: Rubric; text: Text; prose: Prose; storyHash: string; keyHash: string }

const mostKept = 50
const fromDatabase = new Map<string, Playable>()

/** The scenario as it is offered now; null when there is none of this name. */
export function offered(slug: string): Revision | null {
  const { revisions } = library()
  return Object.hasOwn(revisions, slug) ? (revisions[slug] ?? null) : null
}

const currentOf = (storyHash: string) => Object.values(library().revisions).find(({ hashes }) => hashes.story === storyHash) ?? null

/** The key that attempts on this story are scored with now; null when the story has left the library. */
export const keyOf = (storyHash: string): string | null => currentOf(storyHash)?.hashes.key ?? null

export const norms = (): NormIndex => library().norms

/**
 * What an attempt on this story is shown. The library holds the newest of every story it still has; one that has left it
 * keeps playing from the database, asked once per process: nothing newer of it will come.
 * Throws when the story was never published.
 */
export async function playable(db: Db, storyHash: string): Promise<Playable> {
  const current = currentOf(storyHash)
  if (current) return fromRevision(current)
  const kept = fromDatabase.get(storyHash)
  if (kept) return kept
  const row = await db.scenarioRevision.findFirst({ where: { storyHash }, orderBy: { publishedAt: 'desc' } })
  if (!row) throw new Error(`Story ${storyHash} is in no revision`)
  const found: Playable = { ...parsePayloads(row), storyHash, keyHash: row.keyHash }
  const [oldest] = fromDatabase.keys()
  if (oldest && fromDatabase.size >= mostKept) fromDatabase.delete(oldest)
  fromDatabase.set(storyHash, found)
  return found
}

const fromRevision = ({ story, rubric, text, prose, hashes }: Revision): Playable => ({ story, rubric, text, prose, storyHash: hashes.story, keyHash: hashes.key })

/** Payloads are written by `publish` alone, from what the compiler checked. */
const parsePayloads = (row: { story: unknown; rubric: unknown; text: unknown; prose: unknown }) =>
  ({ story: row.story as Story, rubric: row.rubric as Rubric, text: row.text as Text, prose: row.prose as Prose })
