import 'server-only'
import type { Band, Pair } from '@/engine/types'
import type { Result } from '@/engine/types'
import { addressOf, perMinute } from '@/lib/auth'
import { asHouse } from '@/lib/db'
import { env } from '@/lib/env'
import { fail, type Failure } from '@/lib/errors'
import { isName, noName } from './name'
import { parseBand, stateOf, titleOf, type Row, type State } from './shape'

/** What whoever holds a code may know. Times are ISO instants; `expires` of one that has an end. */
export type Verified = { state: State; title: Pair; completed: string; expires: string | null; band: Band | null }

const mayLook = perMinute(() => 60) // from one address
const mayTry = perMinute(() => 10) // names, from one address
const mayTryOn = perMinute(() => 10) // names, on one certificate, from anywhere

/** A code as it is kept, however it was typed; null for what is none. */
export function tidyCode(typed: string): string | null {
  const code = typed.toLowerCase().replace(/[\s-]/g, '')
  return /^[0-9a-f]{32}$/.test(code) ? code : null
}

/** Whether there is a certificate of this code, and what it says; null: there is none. Error: `too-many-requests`. */
export async function verifyCode(typed: string, headers: Headers): Promise<Result<Verified | null, Failure>> {
  if (!(await mayLook(from(headers)))) return fail('too-many-requests')
  const row = await find(typed)
  if (!row) return { ok: true, value: null }
  const { completedAt, expiresAt, module, band } = row
  return { ok: true, value: { state: stateOf(row), title: titleOf(module), completed: completedAt.toISOString(), expires: expiresAt?.toISOString() ?? null, band: parseBand(band) } }
}

/** Whether a certificate is in this name. No is the word also for one that was revoked or is not there, and it comes as fast. Error: `too-many-requests`. */
export async function confirmName(typed: string, name: string, headers: Headers): Promise<Result<{ matches: boolean }, Failure>> {
  const allowed = [await mayTry(from(headers)), await mayTryOn(tidyCode(typed) ?? '')]
  if (allowed.includes(false)) return fail('too-many-requests')
  const row = await find(typed)
  const same = isName(row ?? noName(), name)
  return { ok: true, value: { matches: same && row !== null && stateOf(row) !== 'revoked' } }
}

const from = (headers: Headers) => addressOf(headers, env().RUQUN_TRUSTED_PROXIES)

function find(typed: string): Promise<Row | null> {
  const code = tidyCode(typed) ?? ''
  return asHouse((db) => db.certificate.findUnique({ where: { code } }))
}
