import 'server-only'
import { env } from '@/lib/env'
import { problemResponse, type Failure } from '@/lib/errors'
import type { Result } from '@/engine/types'
import { fromOwnPage } from './origin'
import { guarded } from './route'

/** Where a form without fields leads, and what cookie goes along. */
type Led = { to: string; cookie: string | null }

/** A button that works without a script: a form of our own pages posts here and is led on. */
export function openForm(work: (request: Request) => Promise<Result<Led, Failure>>): (request: Request, context: Parameters<ReturnType<typeof guarded>>[1]) => Promise<Response> {
  return async (request, context) => {
    if (!fromOwnPage(request.headers, env().RUQUN_TRUSTED_PROXIES)) return problemResponse({ code: 'cross-origin' }, new URL(request.url).pathname)
    let led: Led | undefined
    const answer = await guarded(async () => {
      const result = await work(request)
      if (!result.ok) return result
      led = result.value
      return { ok: true, value: { body: {} } }
    })(request, context)
    if (!led) return answer
    return new Response(null, { status: 303, headers: { location: led.to, 'cache-control': 'no-store', ...(led.cookie && { 'set-cookie': led.cookie }) } })
  }
}
