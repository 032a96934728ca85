import 'server-only'
import type { Result } from '@/engine/types'
import type { Failure } from '@/lib/errors'
import type { Answer } from './route'

/** A slice's result as an answer with this status. */
export const answer = (result: Result<unknown, Failure>, status = 200): Answer => (result.ok ? { ok: true, value: { status, body: result.value } } : result)
