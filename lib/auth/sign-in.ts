import 'server-only'
import type { Result } from '@/engine/types'
import { asHouse } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { enter, type Entry } from './enter'
import { allowSignIn } from './limit'
import { isPassword } from './password'
import { byEmail } from './person'

/** Signs somebody in by address and password. Errors: `wrong-sign-in`, the same and as slow whether there is such an account or not; `too-many-requests`. */
export async function signIn(request: Request, { address: given, password }: { address: string; password: string }): Promise<Result<Entry, Failure>> {
  const address = given.toLowerCase()
  if (!(await allowSignIn(request, address))) return fail('too-many-requests')
  const account = await asHouse((db) =>
    db.identity.findUnique({ where: { issuer_subject: { issuer: byEmail, subject: address } }, select: { userId: true, user: { select: { password: { select: { hash: true } } } } } }))
  const fits = await isPassword(account?.user.password?.hash, password)
  return account && fits ? { ok: true, value: await enter(request, account.userId) } : fail('wrong-sign-in')
}
