import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { storable } from '@/lib/db'
import { everything } from '@/lib/db/fixture'
import type { Deed } from '@/lib/organizations'

/** For tests: a deed at some moment. */
export async function note(organizationId: string, userId: string | null, { act, on, details = {} }: Deed, at: string): Promise<void> {
  await everything().auditEvent.create({ data: { id: uuidv7(), organizationId, userId, act, kind: on?.kind ?? null, subject: on?.id ?? null, details: storable(details), createdAt: new Date(at) } })
}
