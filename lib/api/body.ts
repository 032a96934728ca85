import 'server-only'
import { fail, type Failure } from '@/lib/errors'
import type { Result } from '@/engine/types'

const limit = 16 * 1024 // bytes

/** The JSON body of a request, read no further than the limit. No body at all is an empty object. */
export async function readJson(request: Request): Promise<Result<unknown, Failure>> {
  const type = request.headers.get('content-type')
  if (type !== null && !/^application\/json\s*(;|$)/i.test(type)) return fail('not-json')
  const text = await readText(request).catch(() => undefined)
  if (text === undefined) return fail('invalid-request', { errors: [{ path: '', message: 'The body broke off.' }] })
  if (text === null) return fail('too-large')
  if (type === null) return text === '' ? { ok: true, value: {} } : fail('not-json')
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return fail('invalid-request', { errors: [{ path: '', message: 'The body is not JSON.' }] })
  }
}

async function readText(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
