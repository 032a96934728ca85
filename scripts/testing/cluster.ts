import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { startThrowaway, type Access } from '../postgres/throwaway.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: Access
  }
}

/** Starts one throw-away Postgres server for a run of the integration tests; every test file gets a database of its own on it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { access, stop } = await startThrowaway({ migrations: fileURLToPath(new URL('../../prisma/migrations', import.meta.url)) })
  project.provide('postgres', access)
  return stop
}
