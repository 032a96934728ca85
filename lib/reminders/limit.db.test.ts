import { v7 as uuidv7 } from 'uuid'
import { expect, test, vi } from 'vitest'
import { assign } from '@/lib/assignments'
import { wish } from '@/lib/assignments/fixture'
import { code, value } from '@/lib/attempts/player'
import { everything } from '@/lib/db/fixture'
import { cohort, member, organization } from '@/lib/organizations/fixture'
import { sendReminder } from '.'

vi.mock('@/lib/content/library', async () => ({ library: (await import('@/lib/assignments/fixture')).twoScenarios }))
vi.mock('@/lib/content/handbook', async () => ({ handbook: (await import('@/lib/assignments/fixture')).twoModules }))
vi.stubEnv('RUQUN_LETTERS_PER_DAY', '3')

/** An organisation with so many people who have not finished what was assigned. */
async function waiting(people: number) {
  const ours = await organization()
  const led = await cohort(ours)
  const { actor } = await member(ours, 'admin')
  for (let n = 0; n < people; n++) {
    const { membershipId } = await member(ours, 'trainee', { joins: [led] })
    await everything().membership.update({ where: { id: membershipId }, data: { email: `${membershipId}@example.com` } })
  }
  const asked = wish({ cohort: led })
  value(await assign(actor, ours, asked))
  return { ours, send: () => sendReminder(actor, ours, asked.id, { subject: '提醒', text: '{link}', except: [] }, 'https://ruqun.example') }
}

test('an organisation sends so many letters a day and no more; then none goes, and others still send theirs', async () => {
  const [many, few] = [await waiting(4), await waiting(3)]
  expect(code(await many.send())).toBe('too-many-letters')
  expect(await everything().mail.count()).toBe(0)
  expect(value(await few.send()).sent).toBe(3)
  expect(value(await few.send()).sent).toBe(0)
})

test('yesterday’s do not count', async () => {
  const { ours, send } = await waiting(3)
  const yesterday = { organizationId: ours, address: 'a@example.com', subject: '提醒', text: '', language: 'zh', createdAt: new Date(Date.now() - 25 * 60 * 60 * 1000) }
  await everything().mail.createMany({ data: [1, 2, 3].map(() => ({ id: uuidv7(), ...yesterday })) })
  expect(value(await send()).sent).toBe(3)
})
