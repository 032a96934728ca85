import { expect, test } from 'vitest'
import { filled, suggest } from './text'

const places = { name: '林小满', module: '第一天', due: '周五 3月20日', link: 'https://ruqun.example/zh/assignments' }

test('what is suggested fills up wholly, in both languages, before the date and after it', () => {
  for (const language of ['zh', 'en'] as const) {
    for (const isDue of [true, false]) {
      const { subject, text } = suggest(language, { isDue, minutes: 12 })
      const whole = `${filled(subject, places)}\n${filled(text, places)}`
      expect(whole).not.toMatch(/[{}]/)
      for (const value of Object.values(places)) expect(whole).toContain(value)
      expect(whole).not.toMatch(/late|overdue|逾期|迟|还没|others|别人/i)
    }
  }
})

test('what is filled in is taken as it is', () => {
  expect(filled('{name} {module} {other}', { ...places, name: '{module} $& $1', module: '{name}' })).toBe('{module} $& $1 {name} {other}')
})
