import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadMessages } from '../i18n/messages'
import { recordTable, saidOf, sentenceOf } from './words'

/** Every file of the server that writes into the record. */
const files = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  const path = `${folder}/${entry.name}`
  if (entry.isDirectory()) return entry.name === 'generated' ? [] : files(path)
  return /\.ts$/.test(entry.name) && !/\.test\.ts$|fixture/.test(entry.name) && /\bnote\(db/.test(readFileSync(path, 'utf8')) ? [path] : []
})
const written = [...new Set([...files('lib'), 'scripts/demo/build.ts'].flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/'((?:[a-z]+)\.[a-z-]+)'/g)].map(([, act = '']) => act)))].sort()

test('there are acts, and every one of them has words in both languages', async () => {
  expect(written.length).toBeGreaterThan(15)
  for (const locale of ['en', 'zh'] as const) {
    const { privacy: { record } } = await loadMessages(locale)
    expect(written.filter((act) => sentenceOf(record, act) === null)).toEqual([])
  }
})

const entry = { id: 'x', at: '2026-03-20T06:05:00.000Z', who: '周明', act: 'membership.role', on: { kind: 'membership', id: 'y', name: { zh: '林小满', en: '林小满' } }, details: { from: 'trainee', to: 'admin' } }

test('says who did what to whom, also of somebody who is gone', async () => {
  const { privacy: { record } } = await loadMessages('zh')
  expect(saidOf(record, entry, 'zh')).toBe('周明把林小满从学员改为管理员')
  const assigned = { ...entry, act: 'assignment.created', on: { kind: 'assignment', id: 'y', name: { zh: '头几个星期', en: 'The first weeks' } }, details: { due: '2026-03-27' } }
  expect(saidOf(record, assigned, 'zh')).toBe('周明布置了“头几个星期”，2026年3月27日截止')
  expect(saidOf((await loadMessages('en')).privacy.record, assigned, 'en')).toBe('周明 assigned “The first weeks”, due 27 March 2026')
  expect(saidOf(record, { ...assigned, details: {} }, 'zh')).toBe('周明布置了“头几个星期”，…截止')
  expect(saidOf(record, { ...entry, who: null, on: { kind: 'membership', id: 'y', name: null } }, 'zh')).toBe('已离开的人把（已删除）从学员改为管理员')
})

test('the file says the same', async () => {
  expect((await recordTable([entry], 'Asia/Shanghai', 'zh')).rows).toEqual([['2026年3月20日 周五 14:05', '周明把林小满从学员改为管理员']])
})
