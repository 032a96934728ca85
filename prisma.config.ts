import { defineConfig } from 'prisma/config'

/** Migrating is the owner's work; where only one role is configured it does both. */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL ?? '' },
})
