import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '@/lib/db'
import type { Plan } from './types'

/** Carries a plan out, in the transaction at hand: a handful of statements, however many rows. They travel as one JSON text each, ten times faster than as parameters. */
export async function perform(db: Db, organizationId: string, { added, changed, cohorts }: Plan): Promise<void> {
  await db.cohort.createMany({ data: cohorts.map((name) => ({ id: uuidv7(), organizationId, name })) })
  const people = added.map((one) => ({ ...one, id: uuidv7() }))
  await add(db, organizationId, people.map(({ id, person }) => ({ id, ...person })))
  await change(db, organizationId, changed.map(({ id, changes }) => ({ id, ...Object.fromEntries(changes.map(({ field, to }) => [field, to])) })))
  await join(db, organizationId, [...people, ...changed].flatMap(({ id, cohorts: names }) => names.map((name) => ({ id, name }))))
}

const add = (db: Db, organizationId: string, rows: object[]) => db.$executeRaw`
  INSERT INTO "Membership" (id, "organizationId", role, name, "staffNumber", department, email, phone)
  SELECT id, ${organizationId}::uuid, 'trainee', name, "staffNumber", department, email, phone
  FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, name text, "staffNumber" text, department text, email text, phone text)`

const change = (db: Db, organizationId: string, rows: object[]) => db.$executeRaw`
  UPDATE "Membership" m SET name = COALESCE(r.name, m.name), "staffNumber" = COALESCE(r."staffNumber", m."staffNumber"), department = COALESCE(r.department, m.department),
    email = COALESCE(r.email, m.email), phone = COALESCE(r.phone, m.phone)
  FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, name text, "staffNumber" text, department text, email text, phone text)
  WHERE m.id = r.id AND m."organizationId" = ${organizationId}::uuid`

const join = (db: Db, organizationId: string, rows: { id: string; name: string }[]) => db.$executeRaw`
  INSERT INTO "CohortMember" ("organizationId", "cohortId", "membershipId")
  SELECT c."organizationId", c.id, r.id FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, name text)
  JOIN "Cohort" c ON c."organizationId" = ${organizationId}::uuid AND c.name = r.name
  ON CONFLICT DO NOTHING`
