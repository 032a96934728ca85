import { expect, test } from 'vitest'
import { code, value } from '@/lib/attempts/player'
import type { Actor } from '@/lib/auth'
import { everything } from '@/lib/db/fixture'
import { cohort, member, organization, person } from '@/lib/organizations/fixture'
import { applyImport, previewImport, receive } from '.'

const csv = (...lines: string[]) => new TextEncoder().encode(['姓名,工号,部门,批次,邮箱', ...lines].join('\n'))
const ours = await organization()
const led = await cohort(ours)
const all = (organizationId: string) => everything().membership.findMany({ where: { organizationId, role: 'trainee' }, orderBy: { staffNumber: 'asc' }, include: { cohorts: { include: { cohort: true } } } })
const roster = async (organizationId: string) => (await all(organizationId)).map(({ name, staffNumber, department, email, cohorts }) => [name, staffNumber, department, email, cohorts.map((one) => one.cohort.name).sort().join('、')].join('|'))
const run = async (organizationId: string, actor: Actor, bytes: Uint8Array) => applyImport(actor, organizationId, bytes, value(await previewImport(actor, organizationId, bytes)))

test('only admins import, and preview', async () => {
  const others = [(await member(ours, 'manager', { leads: [led] })).actor, (await member(ours, 'trainee')).actor, (await member(await organization(), 'admin')).actor, await person()]
  for (const other of others) {
    expect(code(await previewImport(other, ours, csv('周明,1,,,')))).toBe('not-found')
    expect(code(await applyImport(other, ours, csv('周明,1,,,'), { file: '', plan: '' }))).toBe('not-found')
  }
  const demo = await organization({ demo: true })
  const host = (await member(demo, 'admin')).actor
  expect(code(await previewImport(host, demo, csv('周明,1,,,')))).toBe('read-only')
  expect(code(await applyImport(host, demo, csv('周明,1,,,'), { file: '', plan: '' }))).toBe('read-only')
})

test('a preview changes nothing; applying does, and again changes nothing', async () => {
  const firm = await organization()
  const me = (await member(firm, 'admin')).actor
  const first = csv('林小满,001,研发,深圳、秋招,lin@example.com', '周明,002,产品,深圳,')
  expect(value(await previewImport(me, firm, first))).toMatchObject({ counts: { added: 2, changed: 0, same: 0, errors: 0 }, cohorts: ['深圳', '秋招'] })
  expect(await roster(firm)).toEqual([])
  expect(value(await run(firm, me, first))).toEqual({ added: 2, changed: 0, same: 0, errors: 0, cohorts: 2 })
  const then = ['林小满|001|研发|lin@example.com|深圳、秋招', '周明|002|产品||深圳']
  expect(await roster(firm)).toEqual(then)
  expect(value(await run(firm, me, first))).toEqual({ added: 0, changed: 0, same: 2, errors: 0, cohorts: 0 })
  expect(await roster(firm)).toEqual(then)
  const acts = await everything().auditEvent.findMany({ where: { organizationId: firm } })
  expect(acts.map(({ act, details }) => [act, details])).toEqual([['people.imported', { added: 2, changed: 0, cohorts: 2 }]])
})

test('a changed file changes only what changed; who is not in it stays', async () => {
  const firm = await organization()
  const me = (await member(firm, 'admin')).actor
  value(await run(firm, me, csv('林小满,001,研发,深圳,lin@example.com', '周明,002,产品,深圳,')))
  expect(value(await run(firm, me, csv('林小曼,001,,上海,', '陈默,003,,,')))).toMatchObject({ added: 1, changed: 1, cohorts: 1 })
  expect(await roster(firm)).toEqual(['林小曼|001|研发|lin@example.com|上海、深圳', '周明|002|产品||深圳', '陈默|003|||'])
})

test('one wrong row, and nobody is imported', async () => {
  const firm = await organization()
  const me = (await member(firm, 'admin')).actor
  const bytes = csv('林小满,001,研发,深圳,', '周明,002,,,不是邮箱')
  expect(value(await previewImport(me, firm, bytes))).toMatchObject({ counts: { added: 1, errors: 1 }, errors: [{ line: 3, column: 'email', problem: 'no-email', value: '不是邮箱' }] })
  expect(code(await run(firm, me, bytes))).toBe('rows-wrong')
  expect(await roster(firm)).toEqual([])
  expect(await everything().cohort.count({ where: { organizationId: firm } })).toBe(0)
})

test('what is applied is what was previewed: the same file, against a roster that still means the same', async () => {
  const firm = await organization()
  const me = (await member(firm, 'admin')).actor
  const bytes = csv('林小满,001,研发,,')
  const seen = value(await previewImport(me, firm, bytes))
  expect(code(await applyImport(me, firm, csv('林小满,009,研发,,'), seen))).toBe('stale-preview')
  await everything().membership.create({ data: { id: crypto.randomUUID(), organizationId: firm, role: 'trainee', name: '别人', staffNumber: '001' } })
  expect(code(await applyImport(me, firm, bytes, seen))).toBe('stale-preview')
  expect(await roster(firm)).toEqual(['别人|001|||'])
})

test('two who import the same side by side bring everybody in once', async () => {
  const firm = await organization()
  const me = (await member(firm, 'admin')).actor
  const bytes = csv('林小满,001,研发,深圳,', '周明,002,,深圳,')
  const seen = value(await previewImport(me, firm, bytes))
  const both = await Promise.all([applyImport(me, firm, bytes, seen), applyImport(me, firm, bytes, seen)])
  expect(both.map((one) => value(one).added).sort()).toEqual([0, 2])
  expect(await roster(firm)).toHaveLength(2)
})

test('another organisation is neither seen nor changed', async () => {
  const [firm, other] = [await organization(), await organization()]
  const [me, them] = [(await member(firm, 'admin')).actor, (await member(other, 'admin')).actor]
  const bytes = csv('林小满,001,研发,深圳,lin@example.com')
  value(await run(firm, me, bytes))
  expect(value(await run(other, them, bytes))).toMatchObject({ added: 1, cohorts: 1 })
  value(await run(other, them, csv('周明,001,,,')))
  expect(await roster(firm)).toEqual(['林小满|001|研发|lin@example.com|深圳'])
})

test('5,000 people in a few seconds, and again', async () => {
  const firm = await organization()
  const me = (await member(firm, 'admin')).actor
  const rows = (department: string) => csv(...Array.from({ length: 5000 }, (_, index) => `同事${index},${index},${department},批次${index % 40}、全体,p${index}@example.com`))
  for (const [department, expected] of [['研发', { added: 5000 }], ['研发', { same: 5000 }], ['产品', { changed: 5000 }]] as const) {
    const begun = performance.now()
    expect(value(await run(firm, me, rows(department)))).toMatchObject(expected)
    const took = Math.round(performance.now() - begun)
    console.info(`5,000 rows, ${JSON.stringify(expected)}: ${took} ms for preview and applying`)
    expect(took).toBeLessThan(15_000)
  }
})

test('a file of 200 MB is refused unread', async () => {
  let pulled = 0
  const endless = () => new ReadableStream<Uint8Array>({ pull: (stream) => stream.enqueue(new Uint8Array((pulled += 65_536, 65_536))) })
  const sent = (headers: Record<string, string>) => new Request('http://x/', { method: 'POST', body: endless(), headers, ...{ duplex: 'half' } })
  expect(code(await receive(sent({ 'content-length': String(200 * 1024 * 1024) })))).toBe('file-too-large')
  expect(pulled).toBeLessThan(1024 * 1024)
  expect(code(await receive(sent({})))).toBe('file-too-large')
  expect(pulled).toBeLessThan(8 * 1024 * 1024)
  expect(code(await receive(new Request('http://x/', { method: 'POST' })))).toBe('no-table')
})

test('one person has only so many files read in a minute', async () => {
  const [ours, tireless] = [await organization(), await person()]
  await member(ours, 'admin', { actor: tireless })
  const codes: (string | null)[] = []
  for (let n = 0; n < 31; n++) codes.push(code(await previewImport(tireless, ours, new TextEncoder().encode('没有表头'))))
  expect(codes.slice(0, 30)).toEqual(codes.slice(0, 30).fill('no-columns'))
  expect(codes.at(-1)).toBe('too-many-requests')
})
