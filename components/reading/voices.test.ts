import { expect, test } from 'vitest'
import { bestVoice, sayable } from './voices'
import { wordAt } from './words'

const voice = (lang: string, localService = false) => ({ lang, localService })

test('a mainland voice on the device comes first, then one of the net, then other Mandarin; Cantonese and English read nothing', () => {
  const [net, local, taiwan, hongkong, english] = [voice('zh-CN'), voice('zh_CN', true), voice('zh-TW', true), voice('zh-HK', true), voice('en-US', true)]
  expect(bestVoice([english, taiwan, net, local, hongkong])).toBe(local)
  expect(bestVoice([taiwan, net])).toBe(net)
  expect(bestVoice([english, hongkong, taiwan])).toBe(taiwan)
  expect(bestVoice([english, hongkong])).toBeNull()
  expect(bestVoice([])).toBeNull()
})

test('signs are not read out', () => {
  expect(sayable('@小鹿 收到～[抱拳]')).toBe('小鹿 收到')
})

test('the word under a finger is the one that spans the place', () => {
  const words = [{ at: 0, zh: '明早' }, { at: 2, zh: '九点' }]
  expect([0, 1, 3, 4].map((place) => wordAt(words, place))).toEqual([0, 0, 1, -1])
  expect(wordAt(words, undefined)).toBe(-1)
})
