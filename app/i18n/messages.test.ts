import { expect, it } from 'vitest'
import { loadMessages } from './messages'

/** Path and places of every string: "home.minutes {minutes}". */
function shape(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [`${path} ${[...value.matchAll(/\{\w+/g)].map(String).sort().join(' ')}`]
  return Object.entries(value ?? {}).flatMap(([key, child]) => shape(child, path ? `${path}.${key}` : key))
}

it('says everything in both languages, with the same places to fill', async () => {
  const [en, zh] = await Promise.all([loadMessages('en'), loadMessages('zh')])
  expect(shape(zh).sort()).toEqual(shape(en).sort())
})

it('leaves no string empty', async () => {
  for (const locale of ['en', 'zh'] as const) expect(JSON.stringify(await loadMessages(locale))).not.toContain('""')
})
