import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Result } from '@/engine/types'
import { actorFrom, type Actor } from '@/lib/auth'
import { env } from '@/lib/env'
import { fail, log, problemResponse, type Failure } from '@/lib/errors'
import { readJson } from './body'
import { isDatabaseAway } from './outage'
import { fromOwnPage } from './origin'

type Context = { params: Promise<Record<string, string> | undefined> } // nothing where the path has no parameter
type Handler = (request: Request, context: Context) => Promise<Response>

/** What a handler gets, all of it checked. */
export type Call<Params, Input> = { request: Request; actor: Actor; params: Params; input: Input }
/** `body`: sent as JSON; bytes are sent as they are, as the file that `headers` name. `cookies`: Set-Cookie values. */
export type Answer = Result<{ status?: number; body: unknown; headers?: Record<string, string>; cookies?: string[] }, Failure>
type Work<Params, Input> = (call: Call<Params, Input>) => Promise<Answer>

/** A private read: `input` are the query parameters. */
export function read<Params, Input>(params: z.ZodType<Params>, input: z.ZodType<Input>, work: Work<Params, Input>): Handler {
  return guarded(async (request, context) => {
    const actor = await actorFrom(request)
    if (!actor) return fail('signed-out')
    const query = check(input, Object.fromEntries(new URL(request.url).searchParams))
    return query.ok ? withParams(params, context, (given) => work({ request, actor, params: given, input: query.value })) : query
  })
}

/** A read that needs no sign-in. */
export function openRead<Input>(input: z.ZodType<Input>, work: (input: Input) => Promise<Answer>): Handler {
  return guarded(async (request) => {
    const query = check(input, Object.fromEntries(new URL(request.url).searchParams))
    return query.ok ? work(query.value) : query
  })
}

/** A private write: from our own pages only, JSON only, `input` is the body. */
export function write<Params, Input>(params: z.ZodType<Params>, input: z.ZodType<Input>, work: Work<Params, Input>): Handler {
  return openWrite(input, async (request, body, context) => {
    const actor = await actorFrom(request)
    if (!actor) return fail('signed-out')
    return withParams(params, context, (given) => work({ request, actor, params: given, input: body }))
  })
}

/** A write that needs no sign-in. */
export function openWrite<Input>(input: z.ZodType<Input>, work: (request: Request, input: Input, context: Context) => Promise<Answer>): Handler {
  return guarded(async (request, context) => {
    if (!fromOwnPage(request.headers, env().RUQUN_TRUSTED_PROXIES)) return fail('cross-origin')
    const json = await readJson(request)
    if (!json.ok) return json
    const body = check(input, json.value)
    return body.ok ? work(request, body.value, context) : body
  })
}

/** Turns results into responses, and whatever was thrown into a problem that tells nothing but a request id. */
export function guarded(work: (request: Request, context: Context) => Promise<Answer>): Handler {
  return async (request, context) => {
    const path = new URL(request.url).pathname
    try {
      const answer = await work(request, context)
      if (!answer.ok) return problemResponse(answer.error, path)
      const { status = 200, body, headers, cookies = [] } = answer.value
      const init = { status, headers: [...Object.entries({ 'cache-control': 'no-store', ...headers }), ...cookies.map((one): [string, string] => ['set-cookie', one])] }
      return body instanceof Uint8Array ? new Response(Uint8Array.from(body), init) : Response.json(body, init)
    } catch (error) {
      const requestId = uuidv7()
      log().error({ requestId, method: request.method, path, error: describe(error) }, 'request failed')
      return problemResponse({ code: isDatabaseAway(error) ? 'unavailable' : 'internal', requestId }, path)
    }
  }
}

// Not the message: Prisma and the engine may quote what was typed in it.
const describe = (error: unknown) =>
  error instanceof Error ? { name: error.name, code: 'code' in error ? error.code : undefined, at: error.stack?.match(/^\s+at .*$/gm)?.slice(0, 12) } : typeof error

export async function withParams<Params>(schema: z.ZodType<Params>, context: Context, work: (params: Params) => Promise<Answer>): Promise<Answer> {
  const given = schema.safeParse((await context.params) ?? {})
  return given.success ? work(given.data) : fail('not-found')
}

export function check<Value>(schema: z.ZodType<Value>, value: unknown): Result<Value, Failure> {
  const result = schema.safeParse(value)
  if (result.success) return { ok: true, value: result.data }
  return fail('invalid-request', { errors: result.error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message })) })
}
