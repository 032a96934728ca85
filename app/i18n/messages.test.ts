import { expect, it } from 'vitest'
import { loadMessages } from './messages'

/** Every string by its path: "home.facts". */
const strings = (value: unknown, path = ''): [string, string][] =>
  (typeof value === 'string' ? [[path, value]] : Object.entries(value ?? {}).flatMap(([key, child]) => strings(child, path ? `${path}.${key}` : key)))
const places = (text: string) => [...text.matchAll(/\{\w+/g)].map(String).sort().join(' ')

// In 中文 the English half of the play's pairs is left empty: it is never shown.
const unspoken = ([path]: [string, string]) => /^play\.labels\..*\.en$/.test(path)

it('says everything in both languages, with the same places to fill', async () => {
  const [en, zh] = (await Promise.all([loadMessages('en'), loadMessages('zh')])).map((messages) => strings(messages).filter((entry) => !unspoken(entry)))
  const shape = (entries: [string, string][] | undefined) => entries?.map(([path, text]) => `${path} ${places(text)}`).sort()
  expect(shape(zh)).toEqual(shape(en))
})

it.each(['en', 'zh'] as const)('leaves no string of %s empty', async (locale) => {
  const all = strings(await loadMessages(locale)).filter((entry) => locale === 'en' || !unspoken(entry))
  expect(all.filter(([, text]) => text.trim() === '').map(([path]) => path)).toEqual([])
})
