import { readFileSync, readdirSync } from 'node:fs'
import pg from 'pg'
import { v7 as uuidv7 } from 'uuid'
import { expect, inject, test } from 'vitest'
import { cohort, member, organization } from '@/lib/organizations/fixture'
import { asHouse, prisma, transaction, wallHolds } from '.'
import { everything } from './fixture'

// The second wall alone: queries that forget to ask whose.
const [ours, theirs] = [await organization({ name: '青石科技' }), await organization({ name: '白鹭传媒' })]
const [me, other] = [await member(ours, 'admin', { joins: [await cohort(ours)] }), await member(theirs, 'admin', { joins: [await cohort(theirs)] })]
const hash = '0'.repeat(64)

async function played(userId: string, organizationId: string | null): Promise<string> {
  const id = uuidv7()
  const db = everything()
  await db.attempt.create({ data: { id, userId, organizationId, scenario: 's', storyHash: hash, format: 1, client: 'c', overlay: 'o', house: {}, seed: '0'.repeat(16), mode: 'practice', guided: true } })
  await db.decision.create({ data: { attemptId: id, turn: 0, scenario: 's', point: 'p', choice: 'c', move: {}, at: 0, signals: [] } })
  await db.hint.create({ data: { attemptId: id, turn: 0 } })
  await db.attemptScore.create({ data: { attemptId: id, keyHash: hash, actEarned: 1, actPossible: 1, readEarned: 0, readPossible: 0, dimensions: [] } })
  await db.normScore.create({ data: { attemptId: id, keyHash: hash, norm: 'n', marks: [] } })
  await db.starredLine.create({ data: { userId, scenario: 's', line: 'l', attemptId: id, shownAs: 'x' } })
  await db.difference.create({ data: { id: uuidv7(), userId, organizationId, kind: 'norm', subject: 'n', text: 't' } })
  return id
}
const [mine, stranger] = [await played(me.actor.userId, null), await played(other.actor.userId, theirs)]
for (const [organizationId, { actor: { userId }, membershipId }] of [[ours, me], [theirs, other]] as const) {
  const db = everything()
  const assignment = uuidv7()
  await db.assignment.create({ data: { id: assignment, organizationId, module: 'm', membershipId, dueAt: new Date(), mode: 'practice', guided: true, overlay: 'o', createdBy: userId } })
  await db.assignmentRead.create({ data: { organizationId, assignmentId: assignment, membershipId } })
  await db.joinLink.create({ data: { id: uuidv7(), organizationId, token: uuidv7().slice(-22) } })
  await db.invitation.create({ data: { id: uuidv7(), organizationId, email: 'a@example.com', role: 'trainee', tokenHash: uuidv7().replaceAll('-', '').padEnd(64, '0'), invitedBy: userId, expiresAt: new Date() } })
  await db.cohortManager.create({ data: { organizationId, membershipId, cohortId: (await db.cohort.findFirstOrThrow({ where: { organizationId } })).id } })
  await db.auditEvent.create({ data: { id: uuidv7(), organizationId, userId, act: 'a', details: {} } })
  await db.rollup.create({ data: { organizationId, scope: 'all', view: 'v', module: 'all', counts: {} } })
  await db.unsubscription.create({ data: { organizationId, address: 'a@example.com' } })
  await db.mail.create({ data: { id: uuidv7(), organizationId, address: 'a@example.com', subject: 's', text: 't', language: 'zh' } })
  await db.job.create({ data: { id: uuidv7(), organizationId, kind: 'k', payload: {}, dueAt: new Date() } })
  await db.identity.create({ data: { issuer: 'email', subject: `${userId}@example.com`, userId } })
  await db.password.create({ data: { userId, hash: 'h' } })
  await db.oneTimeToken.create({ data: { hash: uuidv7().replaceAll('-', '').padEnd(64, '0'), purpose: 'reset', address: 'a@example.com', userId, expiresAt: new Date() } })
  await db.certificate.create({ data: { id: uuidv7(), code: uuidv7().replaceAll('-', ''), userId, organizationId, module: 'm', nameHash: hash, nameSalt: '0'.repeat(32), completedAt: new Date() } })
}
await everything().share.create({ data: { attemptId: stranger, organizationId: theirs, userId: other.actor.userId } })

const walled = (await everything().$queryRaw<{ name: string }[]>`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relrowsecurity AND relforcerowsecurity ORDER BY 1`).map(({ name }) => name)
const all = (await everything().$queryRaw<{ name: string }[]>`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`).map(({ name }) => name)
type Asking = Pick<ReturnType<typeof prisma>, '$queryRawUnsafe'>
const rows = async (db: Asking, table: string) => (await db.$queryRawUnsafe<unknown[]>(`SELECT * FROM "${table}"`)).length
const none = (tables: string[]) => Object.fromEntries(tables.map((table) => [table, 0]))
const seen = async (db: Asking) => {
  const counts: Record<string, number> = {}
  for (const table of walled) counts[table] = await rows(db, table)
  return counts
}

test('every table but the published content stands behind the wall, forced, and this test fills each', async () => {
  expect(all.filter((table) => !walled.includes(table))).toEqual(['ScenarioRevision', '_prisma_migrations'])
  for (const table of walled) expect(await rows(everything(), table), table).toBeGreaterThan(0)
})

test('who is nobody sees nothing', async () => {
  expect(await seen(prisma())).toEqual(none(walled))
})

test('a stranger sees nothing but themselves being there', async () => {
  expect(await transaction({ userId: uuidv7(), organizationId: null }, seen)).toEqual(none(walled))
})

test('a person sees what is theirs, without asking for it', async () => {
  const { userId } = me.actor
  const own = await transaction({ userId, organizationId: null }, seen)
  expect(own).toMatchObject({ User: 1, Identity: 1, Password: 1, OneTimeToken: 1, Attempt: 1, Decision: 1, Hint: 1, AttemptScore: 1, NormScore: 1, StarredLine: 1, Difference: 1, Membership: 1, Organization: 1, Certificate: 1 })
  expect(own).toMatchObject({ Cohort: 0, Assignment: 0, AuditEvent: 0, Mail: 0, Job: 0, Rollup: 0, Share: 0 })
})

test('in an organisation one sees that organisation, and of other people nothing that is personal', async () => {
  const inside = await transaction({ userId: me.actor.userId, organizationId: theirs }, seen)
  expect(inside).toMatchObject({ User: 1, Identity: 1, Password: 1, StarredLine: 1, Cohort: 1, Assignment: 1, AuditEvent: 1, Mail: 1, Rollup: 1, Job: 0 })
  const tables = ['Cohort', 'CohortMember', 'CohortManager', 'JoinLink', 'Invitation', 'Assignment', 'AssignmentRead', 'AuditEvent', 'Rollup', 'Unsubscription', 'Mail', 'Share']
  await transaction({ userId: uuidv7(), organizationId: theirs }, async (db) => {
    for (const table of tables) {
      const found = await db.$queryRawUnsafe<{ organizationId: string }[]>(`SELECT "organizationId" FROM "${table}"`)
      expect(new Set(found.map(({ organizationId }) => organizationId)), table).toEqual(new Set([theirs]))
    }
  })
})

test.each([
  ['an attempt of somebody else', () => transaction({ userId: me.actor.userId, organizationId: ours }, (db) => db.$executeRaw`UPDATE "Attempt" SET ending = 'x' WHERE id = ${stranger}::uuid`)],
  ['a membership elsewhere', () => transaction({ userId: me.actor.userId, organizationId: ours }, (db) => db.$executeRaw`UPDATE "Membership" SET role = 'admin' WHERE "organizationId" = ${theirs}::uuid`)],
  ['another organisation', () => transaction({ userId: me.actor.userId, organizationId: ours }, (db) => db.$executeRaw`UPDATE "Organization" SET name = 'x' WHERE id = ${theirs}::uuid`)],
  ['a kept line of somebody else', () => transaction({ userId: me.actor.userId, organizationId: ours }, (db) => db.$executeRaw`DELETE FROM "StarredLine" WHERE "userId" = ${other.actor.userId}::uuid`)],
])('changes nothing: %s', async (_what, act) => expect(await act()).toBe(0))

test.each([
  ['a decision in an attempt of somebody else', () => transaction({ userId: me.actor.userId, organizationId: ours }, (db) => db.decision.create({ data: { attemptId: stranger, turn: 1, scenario: 's', point: 'p', choice: 'c', move: {}, at: 0, signals: [] } }))],
  ['an attempt in another name', () => transaction({ userId: me.actor.userId, organizationId: null }, (db) => db.attempt.create({ data: { id: uuidv7(), userId: other.actor.userId, scenario: 's', storyHash: hash, format: 1, client: 'c', overlay: 'o', house: {}, seed: '0'.repeat(16), mode: 'practice', guided: true } }))],
  ['a cohort elsewhere', () => transaction({ userId: me.actor.userId, organizationId: ours }, (db) => db.cohort.create({ data: { id: uuidv7(), organizationId: theirs, name: 'x' } }))],
  ['an attempt handed to somebody else', () => transaction({ userId: me.actor.userId, organizationId: null }, (db) => db.$executeRaw`UPDATE "Attempt" SET "userId" = ${other.actor.userId}::uuid WHERE id = ${mine}::uuid`)],
])('the wall refuses %s', async (_what, act) => {
  await expect(act()).rejects.toThrow(/row-level security/)
})

test('the house sees everything, and nothing of it stays on the connection', async () => {
  expect((await asHouse(seen))['User']).toBeGreaterThan(1)
  for (let times = 0; times < 12; times++) expect(await rows(prisma(), 'User')).toBe(0)
})

test('start-up can tell a role that is held from one that is not', async () => {
  expect(await wallHolds()).toBe(true)
  const { port, superuser } = inject('postgres')
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password: superuser, database: 'postgres' })
  await client.connect()
  try {
    await client.query('ALTER ROLE ruqun_app BYPASSRLS')
    expect(await wallHolds()).toBe(false)
  } finally {
    await client.query('ALTER ROLE ruqun_app NOBYPASSRLS')
    await client.end()
  }
})

const house = readFileSync('scripts/matrix/house.txt', 'utf8').trim().split('\n')

test('only these files work as the house', () => {
  const files = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? (entry.name === 'generated' ? [] : files(path)) : /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name) ? [path] : []
  })
  const using = ['lib', 'app', 'components'].flatMap(files).filter((path) => !path.startsWith('lib/db/') && /\basHouse\b/.test(readFileSync(path, 'utf8')))
  expect(using.sort()).toEqual(house)
})
