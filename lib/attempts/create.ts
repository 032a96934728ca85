import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Result, View } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { isHouse } from '@/lib/content/house'
import { library } from '@/lib/content/library'
import { transaction, type Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { publish } from './publish'
import type { AttemptRow } from './rows'
import { readRun, show } from './run'
import { offered } from './stories'

/** `id`: a UUIDv7 made by the caller, so that asking again is safe. */
export type Wanted = { id: string; scenario: string; overlay?: string | undefined; client?: string | undefined; house?: Record<string, string> | undefined; mode: 'practice' | 'assessment'; guided: boolean }
export type Created = { view: View; isNew: boolean }

/** Begins an attempt on the newest revision, or finds the one begun with this id before. Errors: `not-found`, `no-such-setting`, `id-taken`. */
export async function createAttempt(actor: Actor, wanted: Wanted): Promise<Result<Created, Failure>> {
  const revision = offered(wanted.scenario)
  if (!revision) return fail('not-found')
  const { story, hashes } = revision
  const [client, overlay] = [wanted.client ?? Object.keys(story.clients)[0], wanted.overlay ?? story.overlays[0]]
  if (!client || !Object.hasOwn(story.clients, client)) return fail('no-such-setting', { hint: 'client' })
  if (!overlay || !story.overlays.some((known) => known === overlay)) return fail('no-such-setting', { hint: 'overlay' })
  const house = wanted.house ?? {}
  if (!isHouse(library().house, house)) return fail('no-such-setting', { hint: 'house' })
  await publish()
  const { id, scenario, mode, guided } = wanted
  return transaction(actor, (db) => insertAttempt(db, actor, {
    id, userId: actor.userId, organizationId: actor.organizationId, scenario, storyHash: hashes.story, format: story.format,
    client, overlay, house, seed: randomBytes(8).toString('hex'), mode, guided, rewoundFrom: null, sharedTurns: 0, assignmentId: null, repeat: 0, openSlot: null,
  }))
}

type NewRow = Omit<AttemptRow, 'createdAt' | 'endedAt' | 'ending' | 'house'> & { house: Record<string, string> }

async function insertAttempt(db: Db, actor: Actor, data: NewRow): Promise<Result<Created, Failure>> {
  const { count } = await db.attempt.createMany({ data: [data], skipDuplicates: true })
  const row = await db.attempt.findFirst({ where: { id: data.id, userId: actor.userId } })
  if (!row || row.scenario !== data.scenario || row.rewoundFrom !== null) return fail('id-taken')
  return { ok: true, value: { view: show(await readRun(db, row)), isNew: count === 1 } }
}
