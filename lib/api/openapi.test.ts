import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { moves } from '@/engine'
import { problems } from '@/lib/errors'
import { examples } from './examples'
import { openApi } from './openapi'
import { operations } from './operations'
import { nothing } from './schemas'

const { paths } = openApi()
const text = JSON.stringify(paths)

/** `GET /api/attempts/{id}` … by the files and what they export; the description itself, whatever belongs to nobody and what only authors have are not described. */
function routes(folder = 'app/api', path = '/api'): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const inner = `${folder}/${entry.name}`
    if (entry.isDirectory()) return /^\[\[?\.\.\.|^author$|^openapi/.test(entry.name) ? [] : routes(inner, `${path}/${entry.name.replace(/^\[(\w+)\]$/, '{$1}')}`)
    return entry.name === 'route.ts' ? [...readFileSync(inner, 'utf8').matchAll(/^export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/gm)].map(([, method = '']) => `${method.toLowerCase()} ${path}`) : []
  })
}

test('describes every route, and no other', () => {
  const described = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`))
  expect(described.sort()).toEqual(routes().sort())
})

test('names every problem code there is', () => {
  for (const code of Object.keys(problems)) expect(text.includes(`"${code}"`), code).toBe(true)
})

test('knows every move of the engine', () => {
  const body = JSON.stringify(paths['/api/attempts/{id}/decisions'])
  for (const kind of Object.keys(moves)) expect(body.includes(`"const":"${kind}"`), kind).toBe(true)
})

test('gives every call with a body an example that it takes', () => {
  const bodies = operations.filter(({ body }) => body && body !== nothing)
  for (const { method, path, body } of bodies) expect(() => body?.parse(examples[`${method} ${path}`]), `${method} ${path}`).not.toThrow()
})

test('is put together once: anybody may ask for it, and it is a third of a second of work', () => {
  expect(openApi()).toBe(openApi())
})
