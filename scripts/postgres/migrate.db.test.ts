import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { migrate } from './migrate.mjs'
import { address, prepareDatabase, withClient } from './roles.mjs'

const access = inject('postgres')
const superuser = address(access.port, 'postgres', access.superuser, 'postgres')
const url = address(access.port, 'ruqun_owner', access.owner, 'migrating')
let folder = ''

const write = (name: string, sql: string) => {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}
const rows = (sql: string) => withClient(url, async client => (await client.query(sql)).rows)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ruqun-migrations-'))
  writeFileSync(join(folder, 'migration_lock.toml'), '')
  write('1_first', 'CREATE TABLE one (id int); INSERT INTO one VALUES (1);')
  write('2_second', 'ALTER TABLE one ADD name text;')
  await withClient(superuser, client => prepareDatabase(client, 'migrating'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await withClient(superuser, client => client.query('DROP DATABASE migrating WITH (FORCE)'))
})

test('applies what is missing, in order, once, and books it as Prisma does', async () => {
  expect(await migrate(url, folder)).toEqual(['1_first', '2_second'])
  expect(await migrate(url, folder)).toEqual([])
  write('3_third', 'CREATE TABLE three (id int);')
  expect(await migrate(url, folder)).toEqual(['3_third'])
  const booked = await rows('SELECT checksum, finished_at >= started_at AS done, applied_steps_count AS count FROM _prisma_migrations ORDER BY migration_name')
  expect(booked).toHaveLength(3)
  expect(booked[2]).toEqual({ checksum: 'cf70d872a67ef3063a619e32b937ff1b2256d46d94c1e981bb19d59930bee359', done: true, count: 1 })
})

test('two apps that start at once migrate once', async () => {
  const applied = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)])
  expect(applied.flat()).toEqual(['1_first', '2_second'])
  expect(await rows('SELECT id FROM one')).toHaveLength(1)
})

test('a failed migration leaves nothing of itself, keeps those before, and can be mended', async () => {
  write('2_second', 'CREATE TABLE half (id int); SELECT nonsense;')
  await expect(migrate(url, folder)).rejects.toThrow('The migration 2_second failed: column "nonsense" does not exist. Nothing of it was kept')
  expect(await rows("SELECT to_regclass('half') AS half, to_regclass('one') AS one")).toEqual([{ half: null, one: 'one' }])
  write('2_second', 'CREATE TABLE half (id int);')
  expect(await migrate(url, folder)).toEqual(['2_second'])
})

test('a changed, an unknown and an unfinished migration are refused', async () => {
  await migrate(url, folder)
  write('1_first', 'CREATE TABLE other (id int);')
  await expect(migrate(url, folder)).rejects.toThrow('The migration 1_first was changed after it had been applied.')
  rmSync(join(folder, '1_first'), { recursive: true })
  await expect(migrate(url, folder)).rejects.toThrow('The database has the migration 1_first, which this version does not know.')
  await rows("UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '2_second'; DELETE FROM _prisma_migrations WHERE migration_name = '1_first'")
  await expect(migrate(url, folder)).rejects.toThrow('The migration 2_second was begun and not finished.')
})
