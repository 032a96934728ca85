import { expect, test, vi } from 'vitest'
import { begin, assign, markRead, withdraw } from '@/lib/assignments'
import { wish } from '@/lib/assignments/fixture'
import { code, player, value } from '@/lib/attempts/player'
import { everything } from '@/lib/db/fixture'
import { unsubscribe, unsubscribeToken } from '@/lib/mail'
import { cohort, member, organization } from '@/lib/organizations/fixture'
import { v7 as uuidv7 } from 'uuid'
import { draftReminder, sendReminder } from '.'

vi.mock('@/lib/content/library', async () => ({ library: (await import('@/lib/assignments/fixture')).twoScenarios }))
vi.mock('@/lib/content/handbook', async () => ({ handbook: (await import('@/lib/assignments/fixture')).twoModules }))

const site = 'https://ruqun.example'
const words = { subject: '提醒：{module}', text: '{name}：{due}前走完就行。{link}' }
const ours = await organization()
const led = await cohort(ours)
const admin = await member(ours, 'admin')

/** Somebody in the cohort, with this address. */
async function someone(email: string | null) {
  const one = await member(ours, 'trainee', { joins: [led] })
  await everything().membership.update({ where: { id: one.membershipId }, data: { email, name: email?.split('@')[0] ?? '没有邮箱' } })
  return one
}
const [open, done, silent] = [await someone('open@example.com'), await someone('done@example.com'), await someone('Silent@example.com')]
await someone(null)

const asked = wish({ cohort: led })
value(await assign(admin.actor, ours, asked))
value(await markRead(done.actor, asked.id))
await player(done.actor).play(value(await begin(done.actor, asked.id, { id: uuidv7(), scenario: 'a-story' })).view)

const draft = async () => value(await draftReminder(admin.actor, ours, asked.id))
const ways = async () => Object.fromEntries((await draft()).recipients.map(({ name, way }) => [name, way]))

test('HR is shown who is not done, by name alone, and a text in the organisation’s language', async () => {
  expect(await ways()).toEqual({ open: 'mail', Silent: 'mail', 没有邮箱: 'no-address' })
  expect(JSON.stringify(await draft())).not.toContain('example.com')
  expect((await draft()).suggested.text).toContain('{due}前走完就行')
})

test('managers of other cohorts, trainees, other organisations see and send nothing', async () => {
  const theirs = await organization()
  const strangers = [await member(ours, 'manager', { leads: [await cohort(ours, '别处')] }), open, await member(theirs, 'admin')]
  for (const { actor } of strangers) {
    expect(code(await draftReminder(actor, ours, asked.id))).toBe('not-found')
    expect(code(await sendReminder(actor, ours, asked.id, { ...words, except: [] }, site))).toBe('not-found')
    expect(code(await sendReminder(actor, theirs, asked.id, { ...words, except: [] }, site))).toBe('not-found')
  }
  const demo = await organization({ demo: true })
  expect(code(await sendReminder(admin.actor, demo, asked.id, { ...words, except: [] }, site))).toBe('read-only')
  expect(await everything().mail.count()).toBe(0)
})

test('one letter each, to who is not done and has an address; none more that day, and nobody who wants none', async () => {
  const both = await Promise.all([1, 2].map(() => sendReminder(admin.actor, ours, asked.id, { ...words, except: [silent.membershipId] }, site)))
  expect(both.map((one) => value(one).sent).sort()).toEqual([0, 1])
  const [letter, ...more] = await everything().mail.findMany()
  expect(more).toEqual([])
  expect(letter).toMatchObject({ organizationId: ours, address: 'open@example.com', subject: '提醒：“0”', language: 'zh', calendar: expect.stringContaining('BEGIN:VCALENDAR') })
  expect(letter?.text).toMatch(/^open：周. .*日前走完就行。https:\/\/ruqun\.example\/zh\/assignments\n\n--\n不想再收到提醒，点这里退订：https:\/\/ruqun\.example\/zh\/unsubscribe\/[\w-]{43}$/)
  expect(await everything().job.count({ where: { kind: 'mail' } })).toBe(1)
  expect(await ways()).toMatchObject({ open: 'today' })

  value(await sendReminder(admin.actor, ours, asked.id, { ...words, except: [] }, site))
  const second = await everything().mail.findFirstOrThrow({ where: { address: 'Silent@example.com' } })
  value(await unsubscribe(unsubscribeToken(second.id)))
  expect(await ways()).toMatchObject({ Silent: 'unsubscribed' })
  expect(value(await sendReminder(admin.actor, ours, asked.id, { ...words, except: [] }, site))).toEqual({ sent: 0 })
  expect((await everything().auditEvent.findMany({ where: { act: 'assignment.reminded' }, orderBy: { createdAt: 'asc' } })).map(({ details }) => details)).toContainEqual({ people: 1 })
})

test('a withdrawn assignment is not reminded of', async () => {
  value(await withdraw(admin.actor, ours, asked.id))
  expect(code(await draftReminder(admin.actor, ours, asked.id))).toBe('withdrawn')
})
