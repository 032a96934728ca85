import 'server-only'
import type { Actor } from '@/lib/auth'
import { transaction } from '@/lib/db'
import type { Role } from './member'

export type Mine = { id: string; name: string; role: Role }

/** The organisations a person belongs to, by name. */
export async function myOrganizations({ userId }: Actor): Promise<Mine[]> {
  const rows = await transaction({ userId, organizationId: null }, (db) =>
    db.membership.findMany({ where: { userId, leftAt: null }, select: { role: true, organization: { select: { id: true, name: true } } }, orderBy: { organization: { name: 'asc' } } }))
  return rows.map(({ role, organization }) => ({ ...organization, role }))
}
