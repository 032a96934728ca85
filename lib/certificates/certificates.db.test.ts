import { v7 as uuidv7 } from 'uuid'
import { expect, test, vi } from 'vitest'
import { libraryOf, revisionOf } from '@/lib/attempts/fixture'
import { code, player, value } from '@/lib/attempts/player'
import { createGuest, type Actor } from '@/lib/auth'
import type { Library } from '@/lib/content/types'
import { everything } from '@/lib/db/fixture'
import { member, organization, person } from '@/lib/organizations/fixture'
import { asOwner, assign } from '@/lib/privacy/fixture'
import { certificateToPrint, confirmName, givenCertificates, issueCertificate, myCertificates, revokeGiven, revokeOwn, setExpiry, verifyCode } from '.'

const content = vi.hoisted((): { library: Library | null } => ({ library: null }))
vi.mock('@/lib/content/library', () => ({ library: () => content.library }))
vi.mock('@/lib/content/handbook', () => ({ handbook: () => ({ modules: [{ id: 'first-week', name: { zh: '第一周', en: 'The first week' }, scenarios: ['a-story'] }] }) }))
content.library = libraryOf(revisionOf())

let visitors = 0
const headers = () => new Headers({ 'x-ruqun-peer': `10.0.0.${visitors++}` })
const wanted = (more: object = {}) => ({ id: uuidv7(), module: 'first-week', name: '林小满', band: false, assignment: null, ...more })
const verify = async (typed: string) => value(await verifyCode(typed, headers()))
const confirm = async (typed: string, name: string) => value(await confirmName(typed, name, headers())).matches

async function finisher(me?: Actor) {
  const who = me ?? (await createGuest())
  const { begin, play } = player(who)
  return { me: who, attempt: (await play(await begin())).id }
}

/** Somebody in an organisation who has finished the module under an assignment there. */
async function assigned(more: object = {}) {
  const ours = await organization()
  const { actor, membershipId } = await member(ours, 'trainee')
  const admin = await member(ours, 'admin')
  const assignment = uuidv7()
  await everything().assignment.create({
    data: { id: assignment, organizationId: ours, module: 'first-week', membershipId, dueAt: new Date(), mode: 'assessment', guided: true, overlay: 'private-internet', createdBy: admin.actor.userId, ...more },
  })
  const { attempt } = await finisher(actor)
  await assign(attempt, ours, { assignment })
  return { ours, admin: admin.actor, me: actor, assignment, attempt }
}

test('is there for who has finished every scenario, not before', async () => {
  const me = await createGuest()
  expect(code(await issueCertificate(me, wanted()))).toBe('not-finished')
  expect((await myCertificates(me)).ready).toEqual([])
  await finisher(me)
  expect((await myCertificates(me)).ready).toMatchObject([{ module: 'first-week', assignment: null }])
  expect(value(await issueCertificate(me, wanted()))).toMatchObject({ isNew: true, certificate: { state: 'valid', band: null, title: { zh: '第一周' }, organizationId: null } })
  expect(await myCertificates(me)).toMatchObject({ certificates: [{ module: 'first-week' }], ready: [] })
})

test('is made once however often it is asked for; the id is nobody else’s and for no other name', async () => {
  const [{ me }, { me: other }] = [await finisher(), await finisher()]
  const asked = wanted()
  const both = await Promise.all([issueCertificate(me, asked), issueCertificate(me, asked)])
  expect(both.map((one) => value(one).isNew).sort()).toEqual([false, true])
  expect(new Set(both.map((one) => value(one).certificate.code)).size).toBe(1)
  expect(code(await issueCertificate(me, { ...asked, name: '王芳' }))).toBe('id-taken')
  expect(code(await issueCertificate(other, asked))).toBe('id-taken')
})

test('keeps no name, and confirms one however it is spaced', async () => {
  const { me } = await finisher()
  const { certificate } = value(await issueCertificate(me, wanted({ name: '林小满 Lin' })))
  expect(JSON.stringify(await everything().certificate.findUnique({ where: { id: certificate.id } }))).not.toMatch(/林小满|lin/i)
  expect(await confirm(certificate.code, '林 小满LIN')).toBe(true)
  expect(await confirm(certificate.code, '林小')).toBe(false)
  expect(code(await certificateToPrint(me, certificate.id, '林小满 Lin'))).toBe('ok')
  expect(code(await certificateToPrint(me, certificate.id, '王芳'))).toBe('wrong-name')
  const { me: other } = await finisher()
  expect(code(await certificateToPrint(other, certificate.id, '林小满 Lin'))).toBe('not-found')
})

test('shows the band to whoever has the code only if its holder wants that', async () => {
  const { me } = await finisher()
  const [plain, banded] = [value(await issueCertificate(me, wanted())), value(await issueCertificate(me, wanted({ band: true })))]
  expect(await verify(plain.certificate.code)).toMatchObject({ state: 'valid', band: null })
  expect(await verify(banded.certificate.code)).toMatchObject({ band: expect.stringMatching(/at-home|getting-it|finding-your-feet/) })
  expect(Object.keys((await verify(plain.certificate.code)) ?? {}).sort()).toEqual(['band', 'completed', 'expires', 'state', 'title'])
})

test('a code has 128 bits and may be typed as it is printed; a wrong one finds nothing', async () => {
  const { me } = await finisher()
  const { certificate } = value(await issueCertificate(me, wanted()))
  expect(certificate.code).toMatch(/^[0-9a-f]{32}$/)
  expect(await verify(certificate.code.toUpperCase().replace(/(.{4})/g, '$1-'))).not.toBeNull()
  expect(await verify('0'.repeat(32))).toBeNull()
  expect(await verify('nonsense')).toBeNull()
  expect(await confirm('0'.repeat(32), '林小满')).toBe(false)
})

test('its holder may make it invalid, nobody else; then no name is confirmed', async () => {
  const [{ me }, { me: other }] = [await finisher(), await finisher()]
  const { certificate } = value(await issueCertificate(me, wanted()))
  expect(code(await revokeOwn(other, certificate.id))).toBe('not-found')
  expect(code(await revokeOwn(me, 'no id'))).toBe('not-found')
  expect(await verify(certificate.code)).toMatchObject({ state: 'valid' })
  for (let times = 0; times < 2; times++) expect(code(await revokeOwn(me, certificate.id))).toBe('ok')
  expect(await verify(certificate.code)).toMatchObject({ state: 'revoked' })
  expect(await confirm(certificate.code, '林小满')).toBe(false)
})

test('what an organisation revoked is not made again by asking once more; what its holder revoked is', async () => {
  const { ours, admin, me, assignment } = await assigned()
  const again = async () => issueCertificate(me, wanted({ assignment }))
  const { certificate: mine } = value(await again())
  value(await revokeOwn(me, mine.id))
  const { certificate } = value(await again())
  value(await revokeGiven(admin, ours, certificate.id))
  expect(code(await again())).toBe('not-finished')
  expect((await myCertificates(me)).ready.filter((one) => one.assignment !== null)).toEqual([])
})

test('names are not to be guessed', async () => {
  const { me } = await finisher()
  const { certificate } = value(await issueCertificate(me, wanted()))
  const tries = await Promise.all(Array.from({ length: 12 }, () => confirmName(certificate.code, '王芳', headers())))
  expect(tries.map(code).filter((one) => one === 'too-many-requests')).toHaveLength(2)
  const same = headers()
  const elsewhere = await Promise.all(Array.from({ length: 12 }, (_, i) => confirmName(String(i).padStart(32, '0'), '王芳', same)))
  expect(elsewhere.map(code).filter((one) => one === 'too-many-requests')).toHaveLength(2)
})

test('under an assignment its pass rule holds', async () => {
  const passed = await assigned()
  expect(code(await issueCertificate(passed.me, wanted({ assignment: passed.assignment })))).toBe('ok')
  const strict = await assigned({ passBand: 'at-home' })
  await asOwner(`UPDATE "AttemptScore" SET band = 'getting-it' WHERE "attemptId" = $1`, [strict.attempt])
  expect(code(await issueCertificate(strict.me, wanted({ assignment: strict.assignment })))).toBe('not-finished')
  expect(code(await issueCertificate(strict.me, wanted()))).toBe('ok')
  await asOwner(`UPDATE "AttemptScore" SET band = 'at-home' WHERE "attemptId" = $1`, [strict.attempt])
  expect(value(await issueCertificate(strict.me, wanted({ assignment: strict.assignment, band: true })))).toMatchObject({ certificate: { band: 'at-home', organizationId: strict.ours } })
  expect(code(await issueCertificate((await finisher()).me, wanted({ assignment: passed.assignment })))).toBe('not-finished')
})

test('a module that was assigned is offered once, as assigned, before and after', async () => {
  const { me, assignment } = await assigned()
  expect((await myCertificates(me)).ready).toMatchObject([{ module: 'first-week', assignment }])
  value(await issueCertificate(me, wanted({ assignment })))
  expect((await myCertificates(me)).ready).toEqual([])
})

test('an organisation’s admin may end and revoke those under its assignments, nobody else any', async () => {
  const { ours, admin, me, assignment } = await assigned()
  const { certificate } = value(await issueCertificate(me, wanted({ assignment })))
  const own = value(await issueCertificate(me, wanted())).certificate
  const demo = await organization({ demo: true })
  const [manager, foreign, stranger, host] = [await member(ours, 'manager'), await member(await organization(), 'admin'), await person(), await member(demo, 'admin')]
  for (const who of [manager.actor, foreign.actor, stranger, me]) {
    expect(code(await givenCertificates(who, ours))).toBe('not-found')
    expect(code(await revokeGiven(who, ours, certificate.id))).toBe('not-found')
    expect(code(await setExpiry(who, ours, certificate.id, null))).toBe('not-found')
  }
  expect(code(await revokeGiven(host.actor, demo, certificate.id))).toBe('read-only')
  expect(code(await revokeGiven(admin, ours, own.id))).toBe('not-found')
  expect(value(await givenCertificates(admin, ours))).toMatchObject([{ id: certificate.id, holder: '林小满' }])
  expect(value(await setExpiry(admin, ours, certificate.id, '2026-01-01T00:00:00.000Z'))).toMatchObject({ state: 'expired' })
  expect(await verify(certificate.code)).toMatchObject({ state: 'expired', expires: '2026-01-01T00:00:00.000Z' })
  expect(await confirm(certificate.code, '林小满')).toBe(true)
  for (let times = 0; times < 2; times++) expect(code(await revokeGiven(admin, ours, certificate.id))).toBe('ok')
  expect(await verify(certificate.code)).toMatchObject({ state: 'revoked' })
  expect(await everything().auditEvent.findMany({ where: { organizationId: ours }, orderBy: { id: 'asc' } })).toMatchObject([{ act: 'certificate.expiry-set' }, { act: 'certificate.revoked', subject: certificate.id }])
})
