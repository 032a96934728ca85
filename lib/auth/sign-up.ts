import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Result } from '@/engine/types'
import { asHouse } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { enter, type Entry } from './enter'
import { openLink, spendLink } from './links'
import { hashPassword } from './password'
import { byEmail } from './person'

/** `token`: from the letter. `name`: as colleagues know this person. */
export type SignUp = { token: string; name: string; password: string }

/** Makes an account for whoever holds the letter, and signs them in. Errors: `spent-link`, `weak-password` (hint). */
export async function signUp(request: Request, { token, name, password }: SignUp): Promise<Result<Entry, Failure>> {
  const link = await openLink('sign-up', token)
  if (!link) return fail('spent-link')
  const hashed = await hashPassword(password, [link.address])
  if (!hashed.ok) return hashed
  const userId = uuidv7()
  const made = await asHouse(async (db) => {
    const waiting = { issuer: byEmail, subject: link.address }
    if (!(await spendLink(db, link)) || (await db.identity.count({ where: waiting }))) return false
    await db.user.createMany({ data: [{ id: userId, kind: 'named', name, tokensValidFrom: new Date() }] })
    await db.identity.createMany({ data: [{ ...waiting, userId }] })
    await db.password.createMany({ data: [{ userId, hash: hashed.value }] })
    return true
  })
  return made ? { ok: true, value: await enter(request, userId) } : fail('spent-link')
}
