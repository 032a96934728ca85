import { afterAll, inject } from 'vitest'
import { createDatabase } from '../postgres/throwaway.mjs'

// Before a test file imports anything: a fresh migrated database of its own, under the names the app reads.
const database = await createDatabase(inject('postgres'))
process.env['DATABASE_URL'] = database.appUrl
process.env['DATABASE_OWNER_URL'] = database.ownerUrl
process.env['NEXTAUTH_SECRET'] = 'a secret that only tests know, 32 and more'

afterAll(() => database.drop())
