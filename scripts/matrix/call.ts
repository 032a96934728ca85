import { readdirSync, readFileSync } from 'node:fs'
import { signInCookie } from '@/lib/auth'

/** What a caller got: `yes`, or the code of the problem. */
export type Answered = string
type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>

const host = 'ruqun.example'
const parseHandlers = (module: unknown) => module as Record<string, Handler | undefined>

/** Every route on the disk as `post /api/attempts/{id}/decisions`, with its file. Left out: what belongs to nobody, and what only authors have in development. */
export function routes(folder = 'app/api', path = '/api'): { call: string; file: string }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const inner = `${folder}/${entry.name}`
    if (entry.isDirectory()) return /^\[\[?\.\.\.|^author$|^openapi/.test(entry.name) ? [] : routes(inner, `${path}/${entry.name.replace(/^\[(\w+)\]$/, '{$1}')}`)
    if (entry.name !== 'route.ts') return []
    return [...readFileSync(inner, 'utf8').matchAll(/^export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/gm)].map(([, method = '']) => ({ call: `${method.toLowerCase()} ${path}`, file: inner }))
  })
}

const files = new Map(routes().map(({ call, file }) => [call, file]))

/** Calls a route as this person (null: nobody is signed in), with ids for the names in its path. */
export async function callAs(userId: string | null, call: string, params: Record<string, string>, body: unknown, headers: Record<string, string> = {}, query: Record<string, string> = {}): Promise<Answered> {
  const [method = '', path = ''] = call.split(' ')
  const file = files.get(call)
  if (!file) return 'no such route'
  const handler = parseHandlers(await import(`../../${file}`))[method.toUpperCase()]
  if (!handler) return 'no such route'
  const url = `http://${host}${path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? name)}?${new URLSearchParams(query)}`
  const cookie = userId === null ? {} : { cookie: (await signInCookie(userId, false)).split(';')[0] ?? '' }
  const sends = method !== 'get'
  const request = new Request(url, {
    method: method.toUpperCase(),
    headers: { host, origin: `http://${host}`, ...cookie, ...(sends && body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(sends && body !== undefined && { body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body) }),
  })
  const answer = await handler(request, { params: Promise.resolve(params) })
  if (answer.status < 400) return 'yes'
  const problem: unknown = await answer.json().catch(() => null)
  return typeof problem === 'object' && problem !== null && 'code' in problem ? String(problem.code) : String(answer.status)
}
