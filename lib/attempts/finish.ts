import 'server-only'
import { score, type Score } from '@/engine'
import { storable, type Db } from '@/lib/db'
import type { Run } from './run'
import { norms } from './stories'

/** Where the story has ended, says so and scores it, in the transaction that made the last decision. Three statements; none before the end. */
export async function finish(db: Db, run: Run): Promise<void> {
  const { at } = run.state
  if (!('ending' in at)) return
  await db.attempt.updateMany({ where: { id: run.row.id, endedAt: null }, data: { endedAt: new Date(), ending: at.ending, openSlot: null } })
  await writeScore(db, run)
}

/** Adds the score under the story's present key, unless it is there. Two statements. */
export async function writeScore(db: Db, run: Run): Promise<void> {
  const ids = { attemptId: run.row.id, keyHash: run.playable.keyHash }
  const { act, read, band, dimensions, norms: met } = scoreOf(run)
  await db.attemptScore.createMany({
    data: [{
      ...ids, actEarned: act.earned, actPossible: act.possible, readEarned: read.earned, readPossible: read.possible, band,
      dimensions: storable(dimensions.map(({ id, earned, possible }) => ({ id, earned, possible }))),
    }],
    skipDuplicates: true,
  })
  await db.normScore.createMany({ data: met.map(({ id, marks }) => ({ ...ids, norm: id, marks })), skipDuplicates: true })
}

/** The score by the ratings of today: what is stored can always be computed again. */
export function scoreOf({ setting, state, playable: { story, rubric } }: Run): Score {
  return score({ story, rubric, norms: norms(), setting, state })
}
