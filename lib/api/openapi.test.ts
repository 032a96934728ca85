import { expect, test } from 'vitest'
import { moves } from '@/engine'
import { problems } from '@/lib/errors'
import { examples } from './examples'
import { openApi } from './openapi'
import { newAttempt, newDecision, newDifference, newHint, newRewind, nothing } from './schemas'

const { paths } = openApi()
const text = JSON.stringify(paths)

test('describes every call of the play API', () => {
  expect(Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`)).sort()).toEqual([
    'delete /api/differences/{id}', 'delete /api/me/lines/{attempt}/{line}',
    'get /api/attempts/{id}', 'get /api/attempts/{id}/debrief', 'get /api/attempts/{id}/glosses/{event}', 'get /api/health', 'get /api/me/lines', 'get /api/me/lines/{attempt}', 'get /api/me/progress', 'get /api/scenarios',
    'post /api/attempts', 'post /api/attempts/{id}/decisions', 'post /api/attempts/{id}/hints', 'post /api/attempts/{id}/rewind', 'post /api/differences', 'post /api/guest',
    'put /api/me/lines/{attempt}/{line}',
  ])
})

test('names every problem code there is', () => {
  for (const code of Object.keys(problems)) expect(text, code).toContain(`"${code}"`)
})

test('knows every move of the engine', () => {
  const body = JSON.stringify(paths['/api/attempts/{id}/decisions'])
  for (const kind of Object.keys(moves)) expect(body, kind).toContain(`"const":"${kind}"`)
})

test('its examples are what the calls take', () => {
  const schemas = { 'post /api/guest': nothing, 'post /api/attempts': newAttempt, 'post /api/attempts/{id}/decisions': newDecision, 'post /api/attempts/{id}/hints': newHint, 'post /api/attempts/{id}/rewind': newRewind, 'post /api/differences': newDifference }
  expect(Object.keys(examples)).toEqual(Object.keys(schemas))
  for (const [call, schema] of Object.entries(schemas)) expect(() => schema.parse(examples[call]), call).not.toThrow()
})

test('is put together once: anybody may ask for it, and it is a third of a second of work', () => {
  expect(openApi()).toBe(openApi())
})
