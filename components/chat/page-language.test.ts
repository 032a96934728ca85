import { expect, it } from 'vitest'
import en from '../../app/i18n/en/play.json'
import zh from '../../app/i18n/zh/play.json'
import { inVoice, languageOf } from './page-language'

const name = { zh: '李巍', en: 'Li Wei' }

it('knows the language of the page by its words', () => {
  expect([languageOf(en.labels), languageOf(zh.labels)]).toEqual(['en', 'zh'])
})

it('calls people in the voice of the page', () => {
  expect(inVoice(en.labels, name)).toBe('Li Wei')
  expect(inVoice(zh.labels, name)).toBe('李巍')
})

it('is Chinese where there is no English, and nothing for nobody', () => {
  expect(inVoice(en.labels, { zh: 'KPI', en: '' })).toBe('KPI')
  expect(inVoice(en.labels, undefined)).toBe('')
})
