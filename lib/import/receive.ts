import 'server-only'
import type { Result } from '@/engine/types'
import { fail, type Failure } from '@/lib/errors'

const most = 5 * 1024 * 1024 // bytes

/** The file that is a request's body. One that is too large is not read: not at all where its length is told, and else no further than that. Errors: `file-too-large`, `no-table`. */
export async function receive(request: Request): Promise<Result<Uint8Array, Failure>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return fail('file-too-large')
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength
      if (size > most) return fail('file-too-large')
      chunks.push(chunk)
    }
  } catch {
    return fail('no-table')
  }
  return size > 0 ? { ok: true, value: Buffer.concat(chunks) } : fail('no-table')
}
