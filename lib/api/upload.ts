import 'server-only'
import type { z } from 'zod'
import { actorFrom, type Actor } from '@/lib/auth'
import { env } from '@/lib/env'
import { fail } from '@/lib/errors'
import { receive } from '@/lib/import'
import { fromOwnPage } from './origin'
import { check, guarded, withParams, type Answer } from './route'

type Uploaded<Params, Input> = { actor: Actor; params: Params; input: Input; bytes: Uint8Array }

/** A private write whose body is a file, from our own pages only; `input` are the query parameters. */
export function upload<Params, Input>(params: z.ZodType<Params>, input: z.ZodType<Input>, work: (given: Uploaded<Params, Input>) => Promise<Answer>) {
  return guarded(async (request, context) => {
    if (!fromOwnPage(request.headers, env().RUQUN_TRUSTED_PROXIES)) return fail('cross-origin')
    const actor = await actorFrom(request)
    if (!actor) return fail('signed-out')
    const query = check(input, Object.fromEntries(new URL(request.url).searchParams))
    if (!query.ok) return query
    return withParams(params, context, async (given) => {
      const file = await receive(request)
      return file.ok ? work({ actor, params: given, input: query.value, bytes: file.value }) : file
    })
  })
}
