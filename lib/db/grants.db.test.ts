import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { prisma, transaction } from '.'
import { everything } from './fixture'

const user = uuidv7()
const attempt = uuidv7()
const hash = '0'.repeat(64)

await everything().user.createMany({ data: [{ id: user, kind: 'guest', tokensValidFrom: new Date() }] })
await everything().attempt.createMany({
  data: [{ id: attempt, userId: user, scenario: 's', storyHash: hash, format: 1, client: 'c', overlay: 'o', house: {}, seed: '0'.repeat(16), mode: 'practice', guided: true }],
})
await everything().decision.createMany({ data: [{ attemptId: attempt, turn: 0, scenario: 's', point: 'p', choice: 'c', move: {}, at: 0, signals: [] }] })

test.each([
  ['change a decision', () => prisma().$executeRaw`UPDATE "Decision" SET choice = 'better'`],
  ['delete a decision', () => prisma().$executeRaw`DELETE FROM "Decision"`],
  ['empty the table of decisions', () => prisma().$executeRaw`TRUNCATE "Decision"`],
  ['change what an attempt is pinned to', () => prisma().$executeRaw`UPDATE "Attempt" SET "storyHash" = ${hash}`],
  ['delete an attempt', () => prisma().$executeRaw`DELETE FROM "Attempt"`],
  ['rewrite a kept line', () => prisma().$executeRaw`UPDATE "StarredLine" SET line = 'other'`],
  ['rewrite what somebody says is different', () => prisma().$executeRaw`UPDATE "Difference" SET text = 'other'`],
  ['take back that a hint was asked for', () => prisma().$executeRaw`DELETE FROM "Hint"`],
  ['rewrite a revision', () => prisma().$executeRaw`UPDATE "ScenarioRevision" SET rubric = '{}'`],
  ['change the schema', () => prisma().$executeRaw`ALTER TABLE "Decision" DISABLE TRIGGER ALL`],
])('the serving role may not %s', async (_, act) => {
  await expect(act()).rejects.toThrow(/permission denied|must be owner/)
})

test('the serving role is neither superuser nor able to pass row security', async () => {
  expect(await prisma().$queryRaw`SELECT current_user::text AS name, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user`)
    .toEqual([{ name: 'ruqun_app', rolsuper: false, rolbypassrls: false }])
})

test('a turn is decided once', async () => {
  const again = everything().$executeRaw`INSERT INTO "Decision" ("attemptId", turn, scenario, point, choice, move, at) VALUES (${attempt}::uuid, 0, 's', 'p', 'other', '{}', 0)`
  await expect(again).rejects.toThrow(/unique/)
})

test('a transaction knows for whom it runs, and leaves nothing behind on the connection', async () => {
  const says = (db: Pick<ReturnType<typeof prisma>, '$queryRaw'>) =>
    db.$queryRaw`SELECT current_setting('ruqun.user', true) AS "user", current_setting('ruqun.organization', true) AS organization`
  expect(await transaction({ userId: user, organizationId: attempt }, says)).toEqual([{ user, organization: attempt }])
  expect(await transaction({ userId: user, organizationId: null }, says)).toEqual([{ user, organization: '' }])
  const after = await Promise.all(Array.from({ length: 20 }, () => says(prisma())))
  for (const [row] of after.map((rows) => (Array.isArray(rows) ? rows : []))) expect(row.user || null).toBeNull()
})

test('what fails in the middle leaves nothing', async () => {
  const id = uuidv7()
  const work = transaction({ userId: id, organizationId: null }, async (db) => {
    await db.user.createMany({ data: [{ id, kind: 'guest', tokensValidFrom: new Date() }] })
    throw new Error('killed')
  })
  await expect(work).rejects.toThrow('killed')
  expect(await everything().user.count({ where: { id } })).toBe(0)
})
