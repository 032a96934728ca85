import { v7 as uuidv7 } from 'uuid'
import { expect, test, vi } from 'vitest'
import { libraryOf, revisionOf } from '@/lib/attempts/fixture'
import { code, player, stored, value } from '@/lib/attempts/player'
import { actorFrom, createGuest, hashSecret, signInCookie, type Actor } from '@/lib/auth'
import { confirmName, issueCertificate, verifyCode } from '@/lib/certificates'
import type { Library } from '@/lib/content/types'
import { everything } from '@/lib/db/fixture'
import { listLines, starLine } from '@/lib/lines'
import { cohort, member, organization, person } from '@/lib/organizations/fixture'
import { sayDifference } from '@/lib/differences'
import { setRole } from '@/lib/organizations'
import { acceptInvitation, invite } from '@/lib/people'
import { assign } from './fixture'
import { eraseMine, exportMine, getShared, listShared, retain, shareAttempt, sharingOf, unshareAttempt } from '.'

const content = vi.hoisted((): { library: Library | null } => ({ library: null }))
vi.mock('@/lib/content/library', () => ({ library: () => content.library }))
vi.mock('@/lib/content/handbook', () => ({ handbook: () => ({ modules: [{ id: 'first-week', name: { zh: '第一周', en: 'The first week' }, scenarios: ['a-story'] }], norms: [] }) }))
content.library = libraryOf(revisionOf())

const db = everything()
const here = new Headers({ 'x-ruqun-peer': '10.9.9.9' })

/** Everything that can be known of somebody, made the way people make it. */
async function known(ours: string, address: string) {
  const me = await person('林小满')
  const { membershipId } = await member(ours, 'trainee', { actor: me, joins: [await cohort(ours, `组${address}`)] })
  await db.membership.update({ where: { id: membershipId }, data: { name: '林小满', staffNumber: `N-${address}`, department: '研发', email: address, phone: '13800000000' } })
  await db.identity.createMany({ data: [{ issuer: 'email', subject: address, userId: me.userId }, { issuer: `staff:${ours}`, subject: `N-${address}`, userId: me.userId }] })
  await db.password.create({ data: { userId: me.userId, hash: 'the-hash-of-a-password' } })
  await db.oneTimeToken.create({ data: { hash: hashSecret('reset', address), purpose: 'reset', address, userId: me.userId, expiresAt: new Date() } })
  const letter = { address, language: 'zh', text: 'https://example.test/reset/a-secret-link' }
  await db.mail.createMany({ data: [{ id: uuidv7(), organizationId: null, subject: '重设密码', ...letter }, { id: uuidv7(), organizationId: ours, subject: '还有两天到期', ...letter, text: '第一周' }] })
  await db.invitation.create({ data: { id: uuidv7(), organizationId: ours, email: address, role: 'trainee', tokenHash: hashSecret('invitation', address), invitedBy: me.userId, expiresAt: new Date() } })
  const { begin, play } = player(me)
  const view = await play(await begin())
  const assignment = uuidv7()
  await db.assignment.create({ data: { id: assignment, organizationId: ours, module: 'first-week', membershipId, dueAt: new Date(), mode: 'practice', guided: true, overlay: 'private-internet', createdBy: me.userId } })
  await assign(view.id, ours, { assignment })
  const line = view.chats.flatMap(({ events }) => events).find(({ kind, from }) => kind === 'message' && from !== 'me')
  value(await starLine(me, view.id, line?.id ?? ''))
  value(await sayDifference(me, { id: uuidv7(), kind: 'scenario', subject: 'a-story', text: '我们这儿不这样' }, here))
  const { certificate } = value(await issueCertificate(me, { id: uuidv7(), module: 'first-week', name: '林小满', band: false, assignment: null }))
  value(await shareAttempt(me, view.id))
  return { me, membershipId, attempt: view.id, certificate, address }
}

const ours = await organization()
const admin = await member(ours, 'admin')

test('the export holds everything about a person, no secret, and nobody else', async () => {
  const [one, other] = [await known(ours, 'one@example.test'), await known(ours, 'two@example.test')]
  const mine = await exportMine(one.me)
  expect(mine).toMatchObject({
    account: { name: '林小满' }, identities: [{ issuer: 'email', subject: one.address }, { subject: `N-${one.address}` }], memberships: [{ staffNumber: `N-${one.address}`, phone: '13800000000' }],
    attempts: [{ id: one.attempt, hints: [], scores: [{ norms: expect.any(Array) }] }], lines: [{ attemptId: one.attempt }], differences: [{ text: '我们这儿不这样' }],
    certificates: [{ code: one.certificate.code }], shares: [{ attemptId: one.attempt }], cohorts: [{ cohort: `组${one.address}` }],
    letters: [{ from: null, subject: '重设密码', text: null }, { from: '青石科技', subject: '还有两天到期', text: '第一周' }],
  })
  expect(mine.attempts[0]?.decisions).toHaveLength((await stored(one.attempt)).length)
  const text = JSON.stringify(mine)
  for (const secret of ['the-hash', 'a-secret-link', 'seed', 'nameHash', 'codeHash', other.me.userId, other.address]) expect(text.includes(secret), secret).toBe(false)
})

test('somebody erased is nobody, everywhere; what they decided stays', async () => {
  const { me, membershipId, attempt, certificate, address } = await known(ours, 'gone@example.test')
  const cookie = (await signInCookie(me.userId, false)).split(';')[0] ?? ''
  expect(await actorFrom({ headers: new Headers({ cookie }) })).not.toBeNull()
  const decided = await stored(attempt)
  expect(value(await eraseMine(me))).toEqual({ erased: true })

  expect(await actorFrom({ headers: new Headers({ cookie }) })).toBeNull()
  expect(await db.user.findUnique({ where: { id: me.userId } })).toMatchObject({ name: null, erasedAt: expect.any(Date) })
  expect(await db.membership.findUnique({ where: { id: membershipId } })).toMatchObject({ userId: null, name: '—', staffNumber: null, department: null, email: null, phone: null, codeHash: null, leftAt: expect.any(Date) })
  const own = { where: { userId: me.userId } }
  for (const rows of [db.identity.count(own), db.password.count(own), db.oneTimeToken.count(own), db.starredLine.count(own), db.difference.count(own), db.share.count(own)]) expect(await rows).toBe(0)
  expect(await db.mail.count({ where: { address } })).toBe(0)
  expect(await db.invitation.count({ where: { email: address } })).toBe(0)
  expect(value(await verifyCode(certificate.code, here))).toMatchObject({ state: 'revoked' })
  expect(value(await confirmName(certificate.code, '林小满', here))).toEqual({ matches: false })
  expect(await stored(attempt)).toEqual(decided)
  expect(await db.attempt.findUnique({ where: { id: attempt } })).toMatchObject({ userId: me.userId, organizationId: ours })

  const rows = await db.$queryRaw<{ all: string }[]>`SELECT string_agg(t, '') AS all FROM (SELECT u::text t FROM "User" u UNION ALL SELECT m::text FROM "Membership" m UNION ALL SELECT m::text FROM "Mail" m UNION ALL SELECT i::text FROM "Identity" i UNION ALL SELECT i::text FROM "Invitation" i UNION ALL SELECT a::text FROM "AuditEvent" a) rows`
  expect(rows[0]?.all.includes(address)).toBe(false)
  expect(await db.auditEvent.findMany({ where: { organizationId: ours, act: 'membership.erased' } })).toMatchObject([{ subject: membershipId }])
})

test('the address of an invitation that somebody accepted goes with them, though no roster has it', async () => {
  const firm = await organization()
  const { actor } = await member(firm, 'trainee')
  const boss = await member(firm, 'admin')
  value(await invite(boss.actor, firm, { id: uuidv7(), email: 'elsewhere@example.test', role: 'manager', cohort: null, site: 'https://ruqun.example' }))
  const token = /\/invitation\/([\w-]+)/.exec((await db.mail.findFirstOrThrow({ where: { organizationId: firm } })).text)?.[1] ?? ''
  value(await acceptInvitation(actor, token, '林小满'))
  expect(await exportMine(actor)).toMatchObject({ invitations: [{ organization: '青石科技', address: 'elsewhere@example.test', role: 'manager' }], records: [{ act: 'invitation.accepted', by: 'me' }] })
  value(await eraseMine(actor))
  expect(await db.invitation.count({ where: { email: 'elsewhere@example.test' } })).toBe(0)
})

test('the export also says what cohorts somebody leads, where they want no reminders, and what was done about them', async () => {
  const firm = await organization()
  const { actor, membershipId } = await member(firm, 'manager', { leads: [await cohort(firm, '秋招')] })
  await db.membership.update({ where: { id: membershipId }, data: { email: 'lead@example.test' } })
  await db.unsubscription.create({ data: { organizationId: firm, address: 'lead@example.test' } })
  await db.unsubscription.create({ data: { organizationId: firm, address: 'another@example.test' } })
  value(await setRole((await member(firm, 'admin')).actor, firm, membershipId, 'admin'))
  await db.cohortManager.create({ data: { organizationId: firm, cohortId: (await db.cohort.findFirstOrThrow({ where: { organizationId: firm } })).id, membershipId } })
  expect(await exportMine(actor)).toMatchObject({
    leads: [{ organization: '青石科技', cohort: '秋招' }], unsubscribed: [{ organization: '青石科技', address: 'lead@example.test' }], records: [{ organization: '青石科技', act: 'membership.role', by: 'others' }],
  })
})

test('the last admin hands over first; who is alone need not, and of two only one goes', async () => {
  const firm = await organization({ name: '白石' })
  const last = await member(firm, 'admin')
  await member(firm, 'trainee')
  expect(await eraseMine(last.actor)).toEqual({ ok: false, error: { code: 'last-admin', hint: '白石' } })
  expect(await db.user.findUnique({ where: { id: last.actor.userId } })).toMatchObject({ name: '林小满', erasedAt: null })
  const second = await member(firm, 'admin')
  expect((await Promise.all([eraseMine(last.actor), eraseMine(second.actor)])).map(code).sort()).toEqual(['last-admin', 'ok'])
  const deserted = await organization()
  const alone = await member(deserted, 'admin')
  await db.membership.create({ data: { id: uuidv7(), organizationId: deserted, role: 'trainee', name: '还没来', phone: '13800000000' } })
  expect(code(await eraseMine(alone.actor))).toBe('ok')
  expect(await db.membership.count({ where: { organizationId: deserted, leftAt: null } })).toBe(0) // or nobody would ever forget them
  expect(await db.membership.count({ where: { organizationId: firm, leftAt: null } })).toBe(2)
  expect(code(await eraseMine(await createGuest()))).toBe('ok')
})

test('what somebody shares is seen by those who see them, until it is taken back', async () => {
  const led = await cohort(ours, '深圳')
  const [leader, otherLeader] = [await member(ours, 'manager', { leads: [led] }), await member(ours, 'manager', { leads: [await cohort(ours, '杭州')] })]
  const { me, membershipId, attempt } = await known(ours, 'shares@example.test')
  await db.cohortMember.create({ data: { organizationId: ours, cohortId: led, membershipId } })
  const foreign = await member(await organization(), 'admin')
  const trainee = await member(ours, 'trainee', { joins: [led] })
  for (const { actor } of [admin, leader]) {
    expect(value(await getShared(actor, ours, membershipId, attempt))).toMatchObject({ name: '林小满', debrief: { id: attempt } })
    expect(value(await listShared(actor, ours, membershipId))).toMatchObject([{ attempt, scenario: 'a-story' }])
  }
  for (const actor of [otherLeader.actor, foreign.actor, trainee.actor, me, await person()]) {
    expect(code(await getShared(actor, ours, membershipId, attempt))).toBe('not-found')
    expect(code(await listShared(actor, ours, membershipId))).toBe('not-found')
  }
  expect(code(await getShared(admin.actor, ours, trainee.membershipId, attempt))).toBe('not-found')
  expect(code(await unshareAttempt(trainee.actor, attempt))).toBe('not-found')
  expect(value(await unshareAttempt(me, attempt))).toEqual({ shared: false })
  expect(code(await getShared(admin.actor, ours, membershipId, attempt))).toBe('not-found')
  expect(await sharingOf(me, attempt)).toEqual({ organization: '青石科技', shared: false })
})

test('whoever leaves shares nothing any more', async () => {
  const { me, membershipId, attempt } = await known(ours, 'leaves@example.test')
  expect(value(await listShared(admin.actor, ours, membershipId))).toHaveLength(1)
  await db.membership.update({ where: { id: membershipId }, data: { leftAt: new Date() } })
  expect(code(await getShared(admin.actor, ours, membershipId, attempt))).toBe('not-found')
  expect(value(await listShared(admin.actor, ours, membershipId))).toEqual([])
  expect(await sharingOf(me, attempt)).toBeNull()
})

test('only one’s own finished, assigned attempts can be shared', async () => {
  const { me, attempt } = await known(ours, 'cannot@example.test')
  const { begin, play } = player(me)
  const [open, own] = [await begin(), await play(await begin())]
  await assign(open.id, ours)
  for (const [who, id] of [[me, open.id], [me, own.id], [await person(), attempt], [me, 'no id']] as const) {
    expect(code(await shareAttempt(who, id))).toBe('not-found')
    expect(await sharingOf(who, id)).toBeNull()
  }
})

const years = (many: number) => new Date(Date.now() - many * 366 * 24 * 60 * 60 * 1000)

/** A finished attempt of somebody's in an organisation, so many years old. */
async function played(me: Actor, organizationId: string, old: number): Promise<string> {
  const { begin, play } = player(me)
  const { id } = await play(await begin())
  await assign(id, organizationId, { at: years(old) })
  return id
}
const ownerOf = async (id: string) => (await db.attempt.findUniqueOrThrow({ where: { id } })).userId

test('after its time an attempt no longer says who, one person stays one, and younger or private ones stay theirs', async () => {
  const [firm, patient] = [await organization(), await organization()]
  await db.organization.update({ where: { id: patient }, data: { retentionMonths: 120 } })
  const { actor: me } = await member(firm, 'trainee')
  const { actor: other } = await member(firm, 'trainee')
  const [old, older, young, elsewhere, theirs] = [await played(me, firm, 3), await played(me, firm, 4), await played(me, firm, 1), await played(me, patient, 3), await played(other, firm, 3)]
  const { begin, play } = player(me)
  const view = await play(await begin())
  const line = view.chats.flatMap(({ events }) => events).find(({ kind, from }) => kind === 'message' && from !== 'me')
  value(await starLine(me, view.id, line?.id ?? ''))
  await assign(view.id, firm, { at: years(3) })
  for (let times = 0; times < 2; times++) await retain()

  const moved = await ownerOf(old)
  expect(moved).not.toBe(me.userId)
  expect(await ownerOf(older)).toBe(moved)
  expect(await ownerOf(theirs)).not.toBe(moved)
  expect([await ownerOf(young), await ownerOf(elsewhere)]).toEqual([me.userId, me.userId])
  expect(await db.user.findUnique({ where: { id: moved } })).toMatchObject({ name: null, erasedAt: expect.any(Date) })
  expect(await db.membership.count({ where: { userId: moved } })).toBe(0)
  expect(await db.attempt.count({ where: { organizationId: firm } })).toBe(5)
  expect(await listLines(me)).toEqual([])
})

test('who left long ago loses name, number and addresses; who left lately does not', async () => {
  const firm = await organization()
  const [long, lately] = [await member(firm, 'trainee'), await member(firm, 'trainee')]
  await db.membership.update({ where: { id: long.membershipId }, data: { leftAt: years(3), staffNumber: 'N-9', email: 'long@example.test' } })
  await db.membership.update({ where: { id: lately.membershipId }, data: { leftAt: years(1), staffNumber: 'N-10' } })
  await db.identity.create({ data: { issuer: `staff:${firm}`, subject: 'N-9', userId: long.actor.userId } })
  await retain()
  expect(await db.membership.findUnique({ where: { id: long.membershipId } })).toMatchObject({ name: '—', staffNumber: null, email: null })
  expect(await db.membership.findUnique({ where: { id: lately.membershipId } })).toMatchObject({ name: '林小满', staffNumber: 'N-10' })
  expect(await db.identity.count({ where: { userId: long.actor.userId } })).toBe(0)
})

test('letters and invitations of an organisation go after its time, those of who left long ago with them', async () => {
  const firm = await organization()
  const long = await member(firm, 'trainee')
  await db.membership.update({ where: { id: long.membershipId }, data: { leftAt: years(3), email: 'long-gone@example.test' } })
  const letter = (address: string, at: Date) => ({ id: uuidv7(), organizationId: firm, address, subject: '小提醒', text: '林小满，你好', language: 'zh', createdAt: at })
  await db.mail.createMany({ data: [letter('long-gone@example.test', years(1)), letter('old@example.test', years(3)), letter('young@example.test', years(1))] })
  await db.unsubscription.createMany({ data: [{ organizationId: firm, address: 'long-gone@example.test' }, { organizationId: firm, address: 'young@example.test' }] })
  const invitation = (email: string, at: Date) => ({ id: uuidv7(), organizationId: firm, email, role: 'trainee' as const, tokenHash: hashSecret('invitation', email), invitedBy: long.actor.userId, expiresAt: at, createdAt: at })
  await db.invitation.createMany({ data: [invitation('never-came@example.test', years(3)), invitation('late@example.test', years(1))] })
  await retain()
  const ours = { where: { organizationId: firm } }
  expect((await db.mail.findMany(ours)).map(({ address }) => address)).toEqual(['young@example.test'])
  expect((await db.unsubscription.findMany(ours)).map(({ address }) => address)).toEqual(['young@example.test'])
  expect((await db.invitation.findMany(ours)).map(({ email }) => email).sort()).toEqual(['', 'late@example.test'])
})
