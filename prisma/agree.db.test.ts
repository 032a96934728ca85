import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { createDatabase } from '../scripts/postgres/throwaway.mjs'
import { migrationScript, schemaNow } from './script'

// What Postgres itself says about tables, indexes, constraints and enumerations, without the migrations' own table.
const catalogue = `
  SELECT 'column' AS what, table_name || '.' || column_name AS name,
         concat_ws(' ', udt_name, character_maximum_length, datetime_precision, is_nullable, column_default) AS says
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
  UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
  UNION ALL SELECT 'constraint', conname, pg_get_constraintdef(c.oid) FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
    WHERE c.connamespace = 'public'::regnamespace AND t.relname <> '_prisma_migrations'
  UNION ALL SELECT 'enum', t.typname, string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder) FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid GROUP BY t.typname
  ORDER BY 1, 2`

async function rows(url: string, before: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    if (before) await client.query(before)
    return (await client.query(catalogue)).rows
  } finally {
    await client.end()
  }
}

test('the migrations build exactly what the schema says', async () => {
  const migrated = process.env['DATABASE_OWNER_URL'] ?? ''
  const fresh = await createDatabase(inject('postgres'))
  try {
    const built = await rows(fresh.ownerUrl, `DROP SCHEMA public CASCADE; CREATE SCHEMA public; ${await migrationScript(migrated, null, schemaNow())}`)
    const expected = await rows(migrated, '')
    expect(expected.length).toBeGreaterThan(40)
    expect(expected).toEqual(built)
  } finally {
    await fresh.drop()
  }
})
