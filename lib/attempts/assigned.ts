import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { isHouse } from '@/lib/content/house'
import { library } from '@/lib/content/library'
import type { Revision } from '@/lib/content/types'
import type { Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import type { Created } from './create'
import { readRun, show } from './run'

/** What an assignment asks of an attempt. `repeat`: finished attempts before it. A client or overlay that the scenario has not gives way to its own first. */
export type Assigned = {
  id: string; organizationId: string; assignmentId: string; repeat: number; mode: 'practice' | 'assessment'; guided: boolean; overlay: string; client: string | null; house: Record<string, string>
}

/** Begins an assigned attempt, or finds the one that is open: of two requests side by side one begins it. Checks nobody: `lib/assignments` does. Error: `id-taken`. */
export async function beginAssigned(db: Db, { userId }: Actor, { slug: scenario, story, hashes }: Revision, asked: Assigned): Promise<Result<Created, Failure>> {
  const { id, assignmentId } = asked
  const openSlot = `${assignmentId}:${userId}:${scenario}`
  const [first] = Object.keys(story.clients)
  const client = asked.client !== null && Object.hasOwn(story.clients, asked.client) ? asked.client : first
  const overlay = story.overlays.find((known) => known === asked.overlay) ?? story.overlays[0]
  if (!client || !overlay) throw new Error(`${scenario} has no client or no overlay`)
  const rules = library().house
  const house = Object.fromEntries(Object.entries(asked.house).filter(([key, value]) => isHouse(rules, { [key]: value }))) // a rule may have left the content
  const { count } = await db.attempt.createMany({
    data: [{ ...asked, client, overlay, house, userId, scenario, openSlot, storyHash: hashes.story, format: story.format, seed: randomBytes(8).toString('hex') }],
    skipDuplicates: true,
  })
  const row = (await db.attempt.findFirst({ where: { openSlot, userId } })) ?? (await db.attempt.findFirst({ where: { id, userId, assignmentId, scenario } }))
  return row ? { ok: true, value: { view: show(await readRun(db, row)), isNew: count === 1 } } : fail('id-taken')
}
