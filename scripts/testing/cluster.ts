import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { buildContent } from '../launch/build.mjs'
import { startThrowaway, type Access } from '../postgres/throwaway.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: Access
  }
}

/** Compiles the content where it is stale, and starts one throw-away Postgres server for a run of the integration tests; every test file gets a database of its own on it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildContent(new AbortController().signal)
  const { access, stop } = await startThrowaway({ migrations: fileURLToPath(new URL('../../prisma/migrations', import.meta.url)) })
  project.provide('postgres', access)
  return stop
}
