import { expect, it } from 'vitest'
import en from './en/play.json'
import zh from './zh/play.json'

it('says the same things in both languages', () => {
  expect(Object.keys(zh.labels)).toEqual(Object.keys(en.labels))
  expect(Object.keys(zh.text)).toEqual(Object.keys(en.text))
  expect(Object.keys(zh.overlays)).toEqual(Object.keys(en.overlays))
})

it('names the same places in both languages of a text', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
  for (const [key, text] of Object.entries(en.text)) expect([key, places(Object.entries(zh.text).find(([other]) => other === key)?.[1] ?? '')]).toEqual([key, places(text)])
})

it('shows no English in the Chinese interface', () => {
  expect(Object.values(zh.labels).filter(({ en: gloss }) => gloss !== '')).toEqual([])
})
