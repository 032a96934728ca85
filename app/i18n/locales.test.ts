import { describe, expect, it } from 'vitest'
import { preferredLocale } from './locales'

describe('preferredLocale', () => {
  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-US,en;q=0.9,zh-CN;q=0.8', 'en'],
    ['fr-FR,zh-Hans;q=0.5', 'zh'],
    ['en;q=0.2, zh;q=0.7', 'zh'],
    ['zh;q=0', 'en'],
    ['de', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('%s -> %s', (header, locale) => expect(preferredLocale(header)).toBe(locale))
})
