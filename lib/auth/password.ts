import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import type { Result } from '@/engine/types'
import { fail, type Failure } from '@/lib/errors'
import { commonPasswords } from './common-passwords'

// argon2id is the default of the package.
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } // kibibytes, passes, threads
/** Of nobody's password, at the same cost: who has none must not be told apart by time. */
const nobodys = '$argon2id$v=19$m=19456,t=2,p=1$ZgRGoeVlL2UtPnAE1V6HXw$PE05i15ZRtvpYI7v6K/WsWLWQrCucX6L4RhSz5tyGeM'

export const shortest = 10 // signs

// The same signs come from every keyboard: a Chinese one may write them full width.
const tidy = (password: string) => password.normalize('NFKC')

/** What a table keeps of a password. Error: `weak-password`, `hint` short, common or own (one of `names`: the address it belongs to). */
export async function hashPassword(password: string, names: string[]): Promise<Result<string, Failure>> {
  const given = tidy(password)
  const small = given.toLowerCase()
  if ([...given].length < shortest) return fail('weak-password', { hint: 'short' })
  if (commonPasswords.has(small)) return fail('weak-password', { hint: 'common' })
  if (names.some((name) => small === name.toLowerCase() || small === name.toLowerCase().split('@')[0])) return fail('weak-password', { hint: 'own' })
  return { ok: true, value: await hash(given, cost) }
}

/** Whether this is the password. `kept` null: there is none; that takes as long. */
export async function isPassword(kept: string | null | undefined, password: string): Promise<boolean> {
  const fits = await verify(kept ?? nobodys, tidy(password))
  return fits && Boolean(kept)
}
