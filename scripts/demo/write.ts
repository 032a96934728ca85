import { v7 as uuidv7 } from 'uuid'
import { parseId, type Setting } from '@/engine/types'
import { decisionRow } from '@/lib/attempts/rows'
import { norms, offered, playable } from '@/lib/attempts/stories'
import { asHouse, storable, type Db } from '@/lib/db'
import type { Dice } from './dice'
import type { Person } from './people'
import { playThrough } from './play'
import type { Task } from './weeks'

const minute = 60 * 1000

type Run = { organizationId: string; task: Task; person: Person; scenario: string; at: number; repeat: number; dice: Dice }

/** Plays one assigned attempt and writes it as it would have been written. @returns what it earned, of 1, and when it ended in ms */
export async function writeRun({ organizationId, task, person, scenario, at, repeat, dice }: Run): Promise<{ earned: number; ended: number }> {
  const revision = offered(scenario)
  if (!revision) throw new Error(`${scenario} is not in the library`)
  const { story, hashes } = revision
  const overlay = story.overlays.find((one) => one === person.group.overlay) ?? story.overlays[0] ?? parseId<'overlay'>('')
  const client = Object.keys(story.clients)[0] ?? ''
  const setting: Setting = { client: parseId(client), overlay, house: {}, seed: dice.hex(16), mode: task.mode, guided: true }
  return asHouse(async (db) => {
    const played = playThrough(await playable(db, hashes.story), norms(), setting, { skill: person.skill * (1 + task.week * .06 + repeat * .4), care: person.care }, dice)
    const times = played.decisions.map((_, i) => at + (i + 1) * dice.between(.3, .9) * minute)
    const ended = times.at(-1) ?? at
    const id = uuidv7()
    await db.attempt.create({ data: {
      id, userId: person.userId, organizationId, scenario, storyHash: hashes.story, format: story.format, client, overlay, house: {}, seed: setting.seed, mode: task.mode, guided: true,
      assignmentId: task.id, repeat, createdAt: new Date(at), endedAt: new Date(ended), ending: played.ending,
    } })
    await db.decision.createMany({ data: played.decisions.map((decision, i) => ({ ...decisionRow(id, scenario, decision), createdAt: new Date(times[i] ?? at) })) })
    await writeScore(db, id, hashes.key, played.score, new Date(ended))
    return { earned: (played.score.act.earned + played.score.read.earned) / Math.max(1, played.score.act.possible + played.score.read.possible), ended }
  })
}

async function writeScore(db: Db, attemptId: string, keyHash: string, { act, read, band, dimensions, norms: met }: ReturnType<typeof playThrough>['score'], createdAt: Date): Promise<void> {
  const ids = { attemptId, keyHash }
  await db.attemptScore.create({ data: { ...ids, actEarned: act.earned, actPossible: act.possible, readEarned: read.earned, readPossible: read.possible, band, createdAt, dimensions: storable(dimensions.map(({ id, earned, possible }) => ({ id, earned, possible }))) } })
  await db.normScore.createMany({ data: met.map(({ id, marks }) => ({ ...ids, norm: id, marks })) })
}
