import 'server-only'
import type { Result } from '@/engine/types'
import type { Entry } from '@/lib/auth'
import type { Failure } from '@/lib/errors'
import type { Answer } from './route'

/** A slice's result as an answer with this status. */
export const answer = (result: Result<unknown, Failure>, status = 200): Answer => (result.ok ? { ok: true, value: { status, body: result.value } } : result)

/** What somebody downloads: `type` its media type, `name` in Latin letters. */
export const file = (bytes: Uint8Array, type: string, name: string): Answer =>
  ({ ok: true, value: { body: bytes, headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` } } })

/** Somebody signed in, with the cookies that say so. */
export const entry = (result: Result<Entry, Failure>, status = 200): Answer =>
  (result.ok ? { ok: true, value: { status, body: { takeAlong: result.value.takeAlong }, cookies: result.value.cookies } } : result)
