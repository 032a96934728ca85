import { expect, test } from 'vitest'
import en from '@/app/i18n/en/lines.json'
import zh from '@/app/i18n/zh/lines.json'
import { whomOf, type Voice } from './where'

const voice: Voice = { locale: 'en', words: en, zh, marks: { full: '', half: '', none: '', contested: '', 'not-shown': '' } }
const pair = (name: string) => ({ zh: `${name}中`, en: name })
const li = { name: pair('Li'), title: pair('design') }
const team = { kind: 'group' as const, name: pair('Team') }
const alone = { kind: 'private' as const, name: pair('Li') }

test('says to whom a line goes, and where', () => {
  expect(whomOf({ from: null, chat: alone, to: [li] }, voice)).toEqual({ zh: '私聊Li中（design中）', en: 'Li (design), in private' })
  expect(whomOf({ from: null, chat: team, to: [li, { name: pair('Gu') }] }, voice).en).toBe('Li (design), Gu, before the group “Team”')
  expect(whomOf({ from: null, chat: team, to: [] }, voice).en).toBe('everybody in the group “Team”')
  expect(whomOf({ from: li, chat: alone, to: [] }, voice).zh).toBe('私聊你')
})
