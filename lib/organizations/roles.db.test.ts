import { expect, test } from 'vitest'
import { code } from '@/lib/attempts/player'
import { everything } from '@/lib/db/fixture'
import { cohort, member, organization, person } from './fixture'
import { endMembership, getOrganization, leaveOrganization, myOrganizations, returnMember, setRole, updateOrganization } from '.'

const settings = { name: '青石科技', language: 'zh' as const, timeZone: 'Asia/Shanghai', overlay: 'private-internet', house: { receipts: 'reaction' }, retentionMonths: 12 }
const roleOf = async (id: string) => (await everything().membership.findUniqueOrThrow({ where: { id } })).role

/** A firm with an admin, a manager, a trainee, and everybody who must be refused. */
async function firm() {
  const id = await organization()
  const led = await cohort(id)
  const [admin, manager, trainee] = [await member(id, 'admin'), await member(id, 'manager', { leads: [led] }), await member(id, 'trainee', { joins: [led] })]
  const other = await member(await organization(), 'admin')
  return { id, led, admin, manager, trainee, strangers: [manager.actor, trainee.actor, other.actor, await person()] }
}

test('admins settle how the organisation works, nobody else', async () => {
  const { id, admin, strangers } = await firm()
  for (const stranger of strangers) expect(code(await updateOrganization(stranger, id, settings))).toBe('not-found')
  expect(code(await updateOrganization(admin.actor, id, settings))).toBe('ok')
  expect(await getOrganization(admin.actor, id)).toMatchObject({ ok: true, value: { house: { receipts: 'reaction' }, retentionMonths: 12 } })
  for (const odd of [{ overlay: 'mars' }, { timeZone: 'Mars/Olympus' }, { house: { receipts: 'loudly' } }]) expect(code(await updateOrganization(admin.actor, id, { ...settings, ...odd }))).toBe('no-such-setting')
})

test('admins give roles and end memberships, nobody else; each act is on record', async () => {
  const { id, led, admin, manager, trainee, strangers } = await firm()
  for (const stranger of strangers) {
    expect(code(await setRole(stranger, id, trainee.membershipId, 'admin'))).toBe('not-found')
    expect(code(await endMembership(stranger, id, trainee.membershipId))).toBe('not-found')
    expect(code(await returnMember(stranger, id, trainee.membershipId))).toBe('not-found')
  }
  expect(code(await setRole(admin.actor, id, manager.membershipId, 'trainee'))).toBe('ok')
  expect(await everything().cohortManager.count({ where: { cohortId: led } })).toBe(0)
  expect(code(await endMembership(admin.actor, id, trainee.membershipId))).toBe('ok')
  expect(code(await leaveOrganization(trainee.actor, id))).toBe('not-found')
  expect(code(await returnMember(admin.actor, id, trainee.membershipId))).toBe('ok')
  expect((await everything().auditEvent.findMany({ where: { organizationId: id }, orderBy: { id: 'asc' } })).map(({ act }) => act)).toEqual(['membership.role', 'membership.ended', 'membership.returned'])
})

test('a code made for a trainee does not open what they have become; leaving shuts the invitations that wait', async () => {
  const { id, admin, trainee } = await firm()
  const open = { organizationId: id, invitedBy: admin.actor.userId, role: 'admin' as const, expiresAt: new Date(Date.now() + 60_000) }
  await everything().membership.update({ where: { id: trainee.membershipId }, data: { email: 'xiaoman@example.com', codeHash: 'x'.repeat(64), codeExpiresAt: new Date(Date.now() + 60_000) } })
  await everything().invitation.createMany({ data: ['xiaoman@example.com', 'ming@example.com'].map((email) => ({ ...open, id: crypto.randomUUID(), email, tokenHash: `${id} ${email}` })) })
  expect(code(await setRole(admin.actor, id, trainee.membershipId, 'admin'))).toBe('ok')
  expect(await everything().membership.findUnique({ where: { id: trainee.membershipId } })).toMatchObject({ role: 'admin', codeHash: null, codeExpiresAt: null })
  expect(code(await endMembership(admin.actor, id, trainee.membershipId))).toBe('ok')
  expect((await everything().invitation.findMany({ where: { organizationId: id, revokedAt: null } })).map(({ email }) => email)).toEqual(['ming@example.com'])
})

test('the members of another organisation are not found', async () => {
  const [ours, theirs] = [await firm(), await firm()]
  expect(code(await setRole(ours.admin.actor, ours.id, theirs.trainee.membershipId, 'admin'))).toBe('not-found')
  expect(code(await endMembership(ours.admin.actor, ours.id, theirs.trainee.membershipId))).toBe('not-found')
  expect(await roleOf(theirs.trainee.membershipId)).toBe('trainee')
})

test('the last admin cannot leave, be lowered or be removed; an admin who has not come yet does not count', async () => {
  const { id, admin, trainee } = await firm()
  await everything().membership.create({ data: { id: crypto.randomUUID(), organizationId: id, role: 'admin', name: '还没来' } })
  expect(code(await leaveOrganization(admin.actor, id))).toBe('last-admin')
  expect(code(await setRole(admin.actor, id, admin.membershipId, 'manager'))).toBe('last-admin')
  expect(code(await endMembership(admin.actor, id, admin.membershipId))).toBe('last-admin')
  expect(code(await setRole(admin.actor, id, trainee.membershipId, 'admin'))).toBe('ok')
  expect(code(await leaveOrganization(admin.actor, id))).toBe('ok')
})

test.each([
  ['leave', (id: string, me: Awaited<ReturnType<typeof member>>) => leaveOrganization(me.actor, id)],
  ['lower each other', (id: string, me: Awaited<ReturnType<typeof member>>, them: Awaited<ReturnType<typeof member>>) => setRole(me.actor, id, them.membershipId, 'trainee')],
  ['remove each other', (id: string, me: Awaited<ReturnType<typeof member>>, them: Awaited<ReturnType<typeof member>>) => endMembership(me.actor, id, them.membershipId)],
])('when two admins %s side by side, one stays', async (_, act) => {
  for (let times = 0; times < 5; times++) {
    const { id, admin } = await firm()
    const second = await member(id, 'admin')
    await Promise.all([act(id, admin, second), act(id, second, admin)])
    expect(await everything().membership.count({ where: { organizationId: id, role: 'admin', leftAt: null } })).toBe(1)
  }
})

test('a person may be in several organisations, and sees each by its name', async () => {
  const me = await person('周明')
  for (const name of ['乙公司', '甲公司']) await member(await organization({ name }), 'trainee', { actor: me })
  expect((await myOrganizations(me)).map(({ name }) => name).sort()).toEqual(['乙公司', '甲公司'])
})

test('nothing of a demonstration changes', async () => {
  const demo = await organization({ demo: true })
  const host = await member(demo, 'admin')
  expect(code(await updateOrganization(host.actor, demo, settings))).toBe('read-only')
  expect(code(await setRole(host.actor, demo, host.membershipId, 'trainee'))).toBe('read-only')
  expect(code(await leaveOrganization(host.actor, demo))).toBe('read-only')
})
