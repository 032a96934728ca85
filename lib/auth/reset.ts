import 'server-only'
import type { Result } from '@/engine/types'
import { asHouse } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { enter, type Entry } from './enter'
import { openLink, spendLink } from './links'
import { keepPassword } from './own-password'
import { hashPassword } from './password'

/** Sets a new password for whoever holds the letter, ends every sign-in there was, and signs them in here. Errors: `spent-link`, `weak-password` (hint). */
export async function resetPassword(request: Request, { token, password }: { token: string; password: string }): Promise<Result<Entry, Failure>> {
  const link = await openLink('reset', token)
  if (!link?.userId) return fail('spent-link')
  const { userId } = link
  const hashed = await hashPassword(password, [link.address])
  if (!hashed.ok) return hashed
  const done = await asHouse(async (db) => {
    const living = await db.user.count({ where: { id: userId, erasedAt: null } })
    if (!living || !(await spendLink(db, link))) return false
    await keepPassword(db, userId, hashed.value)
    return true
  })
  return done ? { ok: true, value: await enter(request, userId) } : fail('spent-link')
}
