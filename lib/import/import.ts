import 'server-only'
import { createHash } from 'node:crypto'
import type { Result } from '@/engine/types'
import { perMinute, type Actor } from '@/lib/auth'
import { fail, type Failure } from '@/lib/errors'
import { actAs, lockOrganization, lookAs, note } from '@/lib/organizations'
import { perform } from './perform'
import { isIdle, planImport } from './plan'
import { readTable } from './read'
import { rosterOf } from './roster'
import type { Added, Changed, Plan, RowError } from './types'

/** What a file would do, in numbers and by its first rows of each kind. `file` and `plan` go back with the file when it is applied. `ignored`: headings that mean nothing here. */
export type Preview = {
  file: string; plan: string; counts: Counts; ignored: string[]; cohorts: string[]
  added: Added[]; changed: Changed[]; errors: RowError[]
}
type Counts = { added: number; changed: number; same: number; errors: number }
export type Applied = Counts & { cohorts: number }
/** What the preview said of itself. */
export type Seen = { file: string; plan: string }

const shown = 200 // rows of each kind
const mayUpload = perMinute(() => 30) // for one person: reading a file is a second of work

/** What importing a file would change; admins only. Nothing is changed. Errors: `not-found`, `read-only`, `no-table`, `no-columns`, `too-many-rows`, `file-too-large`, `has-formulas`, `has-macros`, `too-many-requests`. */
export async function previewImport(actor: Actor, organizationId: string, bytes: Uint8Array): Promise<Result<Preview, Failure>> {
  const allowed = await mayImport(actor, organizationId)
  if (!allowed.ok) return allowed
  const table = await readTable(bytes)
  if (!table.ok) return table
  return lookAs(actor, organizationId, 'admin', async (db) => {
    const plan = planImport(table.value.rows, await rosterOf(db, organizationId))
    const { added, changed, errors, cohorts } = plan
    return {
      ok: true,
      value: { file: digest(bytes), plan: digest(JSON.stringify(plan)), counts: countsOf(plan), ignored: table.value.ignored, cohorts, added: added.slice(0, shown), changed: changed.slice(0, shown), errors: errors.slice(0, shown) },
    }
  })
}

/**
 * Imports the file that was previewed, all of it or nothing; admins only. Importing it again changes nothing.
 * Errors: as `previewImport`, and `rows-wrong`, `stale-preview` (another file, or a roster that has changed so that the file means something else).
 */
export async function applyImport(actor: Actor, organizationId: string, bytes: Uint8Array, seen: Seen): Promise<Result<Applied, Failure>> {
  const allowed = await mayImport(actor, organizationId)
  if (!allowed.ok) return allowed
  if (digest(bytes) !== seen.file) return fail('stale-preview')
  const table = await readTable(bytes)
  if (!table.ok) return table
  return actAs(actor, organizationId, 'admin', async (db, member) => {
    await lockOrganization(db, organizationId)
    const plan = planImport(table.value.rows, await rosterOf(db, organizationId))
    const value = { ...countsOf(plan), cohorts: plan.cohorts.length }
    if (plan.errors.length > 0) return fail('rows-wrong')
    if (isIdle(plan)) return { ok: true, value }
    if (digest(JSON.stringify(plan)) !== seen.plan) return fail('stale-preview')
    await perform(db, organizationId, plan)
    await note(db, member, { act: 'people.imported', details: { added: value.added, changed: value.changed, cohorts: value.cohorts } })
    return { ok: true, value }
  })
}

/** Who may not look is told so before their file is worked on. */
const mayImport = (actor: Actor, organizationId: string): Promise<Result<null, Failure>> =>
  actAs(actor, organizationId, 'admin', async () => ((await mayUpload(actor.userId)) ? { ok: true, value: null } : fail('too-many-requests')))

const countsOf = ({ added, changed, same, errors }: Plan): Counts => ({ added: added.length, changed: changed.length, same, errors: new Set(errors.map(({ line }) => line)).size })
const digest = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex')
