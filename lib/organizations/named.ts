import 'server-only'
import type { Actor } from '@/lib/auth'
import { transaction } from '@/lib/db'

/** What somebody with a sign-in of their own is called, '' where they have not said; null for a guest, who can belong to no organisation. */
export async function nameOf(actor: Actor): Promise<string | null> {
  const user = await transaction({ userId: actor.userId, organizationId: null }, (db) => db.user.findUnique({ where: { id: actor.userId }, select: { kind: true, name: true } }))
  return user?.kind === 'named' ? (user.name ?? '') : null
}
