import 'server-only'
import { z } from 'zod'
import type { Code } from '@/lib/errors'
import { byStatus, problemOf } from './answers/problem'
import { examples } from './examples'
import { opaque } from './ids'
import { operations, type Operation } from './operations'
import { nothing } from './schemas'

/** The description of the API that `/api/openapi.json` serves, made once from the schemas that check requests. */
export const openApi = () => (made ??= describeAll())
let made: ReturnType<typeof describeAll> | undefined

function describeAll() {
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of operations) paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) }
  return {
    openapi: '3.1.0',
    info: { title: 'Rùqún API', version: '1', description: 'Every write wants JSON and, from a browser, our own origin. Errors are RFC 9457 problem details; their code is stable.' },
    paths,
    components: { securitySchemes: { signIn: { type: 'apiKey', in: 'cookie', name: 'next-auth.session-token' } } },
  }
}

function describe({ method, path, says, signedIn, body, takes, query, answers, file, codes }: Operation) {
  const example = examples[`${method} ${path}`]
  return {
    summary: says,
    ...(signedIn && { security: [{ signIn: [] }] }),
    parameters: [...inPath(path), ...parameters(query)],
    ...(body && { requestBody: { required: body !== nothing, content: { 'application/json': { schema: schema(body, 'input'), ...(example !== undefined && { example }) } } } }),
    ...(takes && { requestBody: { required: true, content: Object.fromEntries(takes.split(' or ').map((type) => [type, { schema: { type: 'string', format: 'binary' } }])) } }),
    responses: { ...problemResponses([...codes, 'internal', 'unavailable']), ...responses(answers), ...(file && { 200: { description: '200', content: { [file]: { schema: { type: 'string', format: 'binary' } } } } }) },
  }
}

const schema = (type: z.ZodType, io: 'input' | 'output') => z.toJSONSchema(type, { io, target: 'draft-2020-12' })

const inPath = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({ name, in: 'path', required: true, schema: kinds[name] ?? { type: 'string', format: 'uuid' } }))
const kinds: Record<string, object> = { line: schema(opaque, 'input'), event: schema(opaque, 'input'), token: { type: 'string' } }

const parameters = (query: z.ZodObject | undefined) =>
  Object.entries(query?.shape ?? {}).map(([name, type]) => ({ name, in: 'query', required: false, schema: schema(type, 'output') }))

const responses = (answers: Operation['answers']) =>
  Object.fromEntries(Object.entries(answers).map(([status, type]) => [status, { description: status, content: { 'application/json': { schema: schema(type, 'output') } } }]))

const problemResponses = (codes: Code[]) =>
  Object.fromEntries([...byStatus(codes)].map(([status, some]) => [status, { description: some.join(', '), content: { 'application/problem+json': { schema: schema(problemOf(some), 'output') } } }]))
