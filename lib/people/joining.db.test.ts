import { v7 as uuidv7 } from 'uuid'
import { expect, test, vi } from 'vitest'
import { code, value } from '@/lib/attempts/player'
import { hashSecret } from '@/lib/auth'
import { everything } from '@/lib/db/fixture'
import { endMembership } from '@/lib/organizations'
import { cohort, member, organization, person } from '@/lib/organizations/fixture'
import { acceptInvitation, getLink, invite, listInvitations, listLinks, lookInvitation, makeCodes, makeLink, revokeInvitation, revokeLink } from '.'

const site = 'https://ruqun.example'

async function firm() {
  const id = await organization()
  const [led, other] = [await cohort(id, '深圳'), await cohort(id, '上海')]
  const admin = await member(id, 'admin')
  const manager = await member(id, 'manager', { leads: [led] })
  return { id, led, other, admin: admin.actor, adminId: admin.membershipId, manager: manager.actor, strangers: [(await member(id, 'trainee')).actor, (await member(await organization(), 'admin')).actor, await person()] }
}
/** Somebody HR has entered and who has not come yet. */
async function waiting(organizationId: string, name: string, { number = null, joins = [], email = null }: { number?: string | null; joins?: string[]; email?: string | null } = {}): Promise<string> {
  const id = uuidv7()
  await everything().membership.create({ data: { id, organizationId, role: 'trainee', name, staffNumber: number, email, codeFailures: 5 } })
  await everything().cohortMember.createMany({ data: joins.map((cohortId) => ({ organizationId, cohortId, membershipId: id })) })
  return id
}
const kept = (id: string) => everything().membership.findUniqueOrThrow({ where: { id } })

test('links: admins for everybody, managers for the cohorts they lead; a revoked one is gone', async () => {
  const { id, led, other, admin, manager, strangers } = await firm()
  const ofCohort = { id: uuidv7(), cohort: led }
  for (const stranger of strangers) expect(code(await makeLink(stranger, id, ofCohort))).toBe('not-found')
  for (const wanted of [null, other]) expect(code(await makeLink(manager, id, { id: uuidv7(), cohort: wanted }))).toBe('not-found')
  expect([code(await makeLink(manager, id, ofCohort)), code(await makeLink(manager, id, ofCohort))]).toEqual(['ok', 'ok'])
  const ofAll = value(await makeLink(admin, id, { id: uuidv7(), cohort: null }))
  expect(value(await listLinks(manager, id)).map((one) => one.id)).toEqual([ofCohort.id])
  expect(value(await listLinks(admin, id)).map((one) => one.id)).toEqual([ofAll.id, ofCohort.id])
  expect(value(await getLink(manager, id, ofCohort.id)).token).toMatch(/^[\w-]{22}$/)
  expect(code(await getLink(manager, id, ofAll.id))).toBe('not-found')
  for (const other of [manager, ...strangers]) expect(code(await revokeLink(other, id, ofAll.id))).toBe('not-found')
  expect(code(await revokeLink(admin, id, ofAll.id))).toBe('ok')
  expect(code(await getLink(admin, id, ofAll.id))).toBe('not-found')
})

test('codes are shown once and kept as hashes; a new one replaces the old and forgets wrong tries', async () => {
  const { id, admin } = await firm()
  const who = await waiting(id, '林小满', { number: '001' })
  const [first, second] = [value(await makeCodes(admin, id, { person: who })).codes[0]?.code ?? '', value(await makeCodes(admin, id, { person: who })).codes[0]?.code ?? '']
  const row = await kept(who)
  expect(row.codeHash).toBe(hashSecret(`staff-code:${id}`, second))
  expect(row.codeHash).not.toBe(hashSecret(`staff-code:${id}`, first))
  expect(row.codeFailures).toBe(0)
  const days = ((row.codeExpiresAt?.getTime() ?? 0) - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(13.9)
  expect(days).toBeLessThan(14.1)
  expect(JSON.stringify(await everything().auditEvent.findMany({ where: { organizationId: id } }))).not.toMatch(new RegExp(`${second}|林小满`))
})

test('codes for all who have not come, of a cohort or of all that one sees; who has no number is counted', async () => {
  const { id, led, other, admin, manager, strangers } = await firm()
  await waiting(id, '陈默', { number: '=1+1', joins: [led] })
  await waiting(id, '周明', { joins: [led] })
  await waiting(id, '林小满', { number: '003', joins: [other] })
  const made = value(await makeCodes(admin, id, { waiting: null }))
  expect(made.codes.map(({ staffNumber }) => staffNumber).sort()).toEqual(['003', '=1+1'])
  expect(made.numberless).toBe(1)
  expect(made.csv).toContain("'=1+1")
  expect(made.csv.startsWith('\ufeff姓名,工号,验证码')).toBe(true)
  expect(value(await makeCodes(manager, id, { waiting: null })).codes.map(({ name }) => name)).toEqual(['陈默'])
  expect(value(await makeCodes(admin, id, { waiting: other })).codes.map(({ name }) => name)).toEqual(['林小满'])
  expect(code(await makeCodes(manager, id, { waiting: other }))).toBe('not-found')
  for (const stranger of strangers) expect(code(await makeCodes(stranger, id, { waiting: null }))).toBe('not-found')
})

test('no code opens an account that is its person’s own, and none of a manager’s opens an admin’s', async () => {
  const { id, led, adminId, admin, manager } = await firm()
  const staff = await member(id, 'trainee', { joins: [led] })
  await everything().membership.update({ where: { id: staff.membershipId }, data: { staffNumber: '001' } })
  await everything().identity.create({ data: { issuer: `staff:${id}`, subject: '001', userId: staff.actor.userId } })
  expect(code(await makeCodes(manager, id, { person: staff.membershipId }))).toBe('ok')
  await everything().identity.create({ data: { issuer: 'email', subject: `${id}@example.com`, userId: staff.actor.userId } })
  for (const who of [manager, admin]) expect(code(await makeCodes(who, id, { person: staff.membershipId }))).toBe('own-sign-in')
  await everything().cohortMember.create({ data: { organizationId: id, cohortId: led, membershipId: adminId } })
  expect(code(await makeCodes(manager, id, { person: adminId }))).toBe('own-sign-in')
  expect(code(await makeCodes(admin, id, { person: await waiting(id, '周明') }))).toBe('no-number')
})

/** Invites, and reads the token out of the letter. */
async function invited(admin: Awaited<ReturnType<typeof firm>>['admin'], id: string, more: { role?: 'trainee' | 'manager' | 'admin'; cohort?: string | null; email?: string } = {}) {
  const wanted = { id: uuidv7(), email: 'Lin@Example.com', role: 'trainee' as const, cohort: null, site, ...more }
  value(await invite(admin, id, wanted))
  const letters = await everything().mail.findMany({ where: { organizationId: id }, orderBy: { id: 'asc' } })
  return { id: wanted.id, letters, token: /\/invitation\/([\w-]{22})$/m.exec(letters.at(-1)?.text ?? '')?.[1] ?? '' }
}

test('an invitation is sent once, by admins only, and opens once to somebody with a sign-in of their own', async () => {
  const { id, led, admin, manager, strangers } = await firm()
  for (const other of [manager, ...strangers]) {
    expect(code(await invite(other, id, { id: uuidv7(), email: 'a@example.com', role: 'admin', cohort: null, site }))).toBe('not-found')
    expect(code(await listInvitations(other, id))).toBe('not-found')
  }
  const sent = await invited(admin, id, { role: 'manager', cohort: led })
  await invite(admin, id, { id: sent.id, email: 'lin@example.com', role: 'manager', cohort: led, site })
  expect(sent.letters.map(({ address }) => address)).toEqual(['lin@example.com'])
  expect(await everything().mail.count({ where: { organizationId: id } })).toBe(1)
  expect(value(await lookInvitation(sent.token))).toEqual({ organization: '青石科技', role: 'manager', cohort: '深圳' })

  const guest = await person()
  await everything().user.update({ where: { id: guest.userId }, data: { kind: 'guest' } })
  expect(code(await acceptInvitation(guest, sent.token, '林小满'))).toBe('signed-out')
  const me = await person()
  expect(value(await acceptInvitation(me, sent.token, ' 林小满 '))).toEqual({ organization: id, role: 'manager' })
  expect(await everything().membership.findFirst({ where: { organizationId: id, userId: me.userId }, include: { manages: true } })).toMatchObject({ role: 'manager', name: '林小满', email: 'lin@example.com', manages: [{ cohortId: led }] })
  for (const who of [me, await person()]) expect(code(await acceptInvitation(who, sent.token, '周明'))).toBe('invitation-used')
  expect(value(await listInvitations(admin, id))).toMatchObject([{ state: 'accepted', cohort: '深圳' }])
})

test('an expired, a revoked and an unknown invitation open nothing, each with its own word', async () => {
  const { id, admin, strangers } = await firm()
  const me = await person()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 7 * 86_400_000 - 1000 })
  const old = await invited(admin, id)
  vi.useRealTimers()
  const back = await invited(admin, id)
  for (const stranger of strangers) expect(code(await revokeInvitation(stranger, id, back.id))).toBe('not-found')
  value(await revokeInvitation(admin, id, back.id))
  for (const [token, word] of [[old.token, 'invitation-expired'], [back.token, 'invitation-revoked'], ['x'.repeat(22), 'not-found']] as const) {
    expect(code(await lookInvitation(token))).toBe(word)
    expect(code(await acceptInvitation(me, token, '林小满'))).toBe(word)
  }
  expect(await everything().membership.count({ where: { userId: me.userId } })).toBe(0)
})

test('of two who open the same invitation side by side, one joins', async () => {
  const { id, admin } = await firm()
  const { token } = await invited(admin, id)
  const both = await Promise.all([acceptInvitation(await person(), token, '甲'), acceptInvitation(await person(), token, '乙')])
  expect(both.map(code).sort()).toEqual(['invitation-used', 'ok'])
})

test('whom HR has entered with that address becomes that person; a member keeps the higher role', async () => {
  const { id, led, admin } = await firm()
  const entered = await waiting(id, '林小满', { number: '001', email: 'lin@example.com' })
  const me = await person()
  value(await acceptInvitation(me, (await invited(admin, id, { cohort: led })).token, '小满'))
  expect(await kept(entered)).toMatchObject({ userId: me.userId, name: '林小满', staffNumber: '001', role: 'trainee' })
  expect(await everything().cohortMember.count({ where: { membershipId: entered, cohortId: led } })).toBe(1)
  value(await acceptInvitation(me, (await invited(admin, id, { role: 'admin' })).token, '小满'))
  value(await acceptInvitation(me, (await invited(admin, id, { role: 'trainee' })).token, '小满'))
  expect((await kept(entered)).role).toBe('admin')
})

test('an invitation from before somebody was taken out does not bring them back; nor does a code outlive a higher role', async () => {
  const { id, admin } = await firm()
  const me = await member(id, 'trainee')
  const [raised, old] = [await invited(admin, id, { role: 'manager' }), await invited(admin, id, { role: 'admin' })]
  await everything().membership.update({ where: { id: me.membershipId }, data: { codeHash: 'x'.repeat(64), codeExpiresAt: new Date(Date.now() + 60_000) } })
  value(await acceptInvitation(me.actor, raised.token, '周明'))
  expect(await kept(me.membershipId)).toMatchObject({ role: 'manager', codeHash: null })
  value(await endMembership(admin, id, me.membershipId))
  expect(code(await acceptInvitation(me.actor, old.token, '周明'))).toBe('invitation-revoked')
  expect((await kept(me.membershipId)).leftAt).not.toBeNull()
})

test('an invitation into a cohort that was archived since leads into no cohort', async () => {
  const { id, led, admin } = await firm()
  const { token } = await invited(admin, id, { cohort: led })
  await everything().cohort.update({ where: { id: led }, data: { archivedAt: new Date() } })
  expect(value(await lookInvitation(token)).cohort).toBeNull()
  const me = await person()
  value(await acceptInvitation(me, token, '周明'))
  expect(await everything().cohortMember.count({ where: { cohortId: led, membership: { userId: me.userId } } })).toBe(0)
})

test('who had left comes back by an invitation, in its role and no higher one', async () => {
  const { id, admin } = await firm()
  const gone = await member(id, 'admin')
  await everything().membership.update({ where: { id: gone.membershipId }, data: { leftAt: new Date() } })
  value(await acceptInvitation(gone.actor, (await invited(admin, id)).token, '周明'))
  expect(await kept(gone.membershipId)).toMatchObject({ role: 'trainee', leftAt: null })
})

test('nothing of a demonstration changes', async () => {
  const demo = await organization({ demo: true })
  const host = (await member(demo, 'admin')).actor
  for (const act of [
    () => makeLink(host, demo, { id: uuidv7(), cohort: null }), () => revokeLink(host, demo, uuidv7()), () => makeCodes(host, demo, { waiting: null }),
    () => invite(host, demo, { id: uuidv7(), email: 'a@example.com', role: 'trainee', cohort: null, site }), () => revokeInvitation(host, demo, uuidv7()),
  ]) expect(code(await act())).toBe('read-only')
})

test('an organisation invites at most 500 people a day; then it is told so', async () => {
  const { id, admin } = await firm()
  const earlier = { organizationId: id, email: 'a@example.com', role: 'trainee' as const, invitedBy: admin.userId, expiresAt: new Date() }
  await everything().invitation.createMany({ data: Array.from({ length: 500 }, () => ({ ...earlier, id: uuidv7(), tokenHash: uuidv7() })) })
  expect(code(await invite(admin, id, { id: uuidv7(), email: 'b@example.com', role: 'trainee', cohort: null, site }))).toBe('too-many-letters')
})
