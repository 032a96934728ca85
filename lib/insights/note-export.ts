import 'server-only'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import type { Failure } from '@/lib/errors'
import { lookAs, note } from '@/lib/organizations'
import type { Filter } from './filter'

export type Exported = { view: string; format: 'csv' | 'xlsx'; filter: Filter; scenario: string | null }

/** Writes into the record that a table was taken away. Who looks on at a demonstration leaves nothing. Error: `not-found`. */
export function noteExport(actor: Actor, organizationId: string, { view, format, filter, scenario }: Exported): Promise<Result<null, Failure>> {
  return lookAs(actor, organizationId, 'manager', async (db, member) => {
    const { demo } = await db.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { demo: true } })
    if (!demo) await note(db, member, { act: 'insights.exported', details: { view, format, scenario, ...filter } })
    return { ok: true, value: null }
  })
}
