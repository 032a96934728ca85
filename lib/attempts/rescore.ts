import 'server-only'
import type { Db } from '@/lib/db'
import { writeScore } from './finish'
import type { AttemptRow } from './rows'
import { readRun } from './run'
import { keyOf } from './stories'

const atOnce = 20 // attempts: a person has few, and the rest follows at the next look

/** Adds the score under the present key where finished attempts were last scored with another. True when any was added. */
export async function rescore(db: Db, rows: (AttemptRow & { scores: { keyHash: string }[] })[]): Promise<boolean> {
  const behind = rows.filter(({ storyHash, scores }) => {
    const key = keyOf(storyHash)
    return key !== null && scores.every(({ keyHash }) => keyHash !== key)
  })
  for (const row of behind.slice(0, atOnce)) await writeScore(db, await readRun(db, row))
  return behind.length > 0
}
