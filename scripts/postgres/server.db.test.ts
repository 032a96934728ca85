import { expect, inject, test } from 'vitest'
import { address, withClient } from './roles.mjs'
import { createDatabase } from './throwaway.mjs'

test('a database of its own, served by a role that is neither superuser nor above row security', async () => {
  const row = await withClient(process.env['DATABASE_URL'] ?? '', async client => {
    const { rows } = await client.query(
      "SELECT current_user AS who, rolsuper, rolbypassrls, current_setting('server_encoding') AS encoding, current_setting('listen_addresses') AS listens FROM pg_roles WHERE rolname = current_user",
    )
    return rows[0]
  })
  expect(row).toEqual({ who: 'ruqun_app', rolsuper: false, rolbypassrls: false, encoding: 'UTF8', listens: '127.0.0.1' })
})

test('a wrong password is refused', async () => {
  const { port } = inject('postgres')
  await expect(withClient(address(port, 'ruqun_app', 'wrong', 'postgres'), async () => {})).rejects.toThrow('password authentication failed')
})

test('the owner role owns the copy, the app role cannot create in it', async () => {
  const database = await createDatabase(inject('postgres'))
  try {
    await withClient(database.ownerUrl, client => client.query('CREATE TABLE thing (id int)'))
    await expect(withClient(database.appUrl, client => client.query('CREATE TABLE other (id int)'))).rejects.toThrow('permission denied')
  } finally {
    await database.drop()
  }
})
