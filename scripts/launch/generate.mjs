import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { hashInputs, whenStale } from './inputs.mjs'
import { inRoot, root } from './paths.mjs'
import { run } from './process.mjs'
import { stage } from './progress.mjs'

/**
 * Generates the Prisma client when the schema or Prisma's version changed.
 * @param {AbortSignal} signal
 * @throws {Failure}
 */
export async function generateClient(signal) {
  const hash = hashInputs(root, ['prisma/schema', 'node_modules/prisma/package.json'])
  const folder = inRoot('lib/db/generated')
  await whenStale({ stamp: join(folder, '.inputs'), hash, product: join(folder, 'client.ts') }, () =>
    stage('Generating the database client', async () => {
      const cli = inRoot('node_modules/prisma/build/index.js')
      const { code, output } = await run(process.execPath, [cli, 'generate'], { cwd: root, env: engineEnv(), signal })
      if (code === 0) return
      console.error(output.trimEnd())
      throw new Failure('The database client could not be generated (Prisma said why above).', 'Mend prisma/schema and start again.')
    }),
  )
}

// Without its schema engine (no download behind a firewall) Prisma refuses even to generate, which does not use it: any existing file pacifies it.
function engineEnv() {
  const has = readdirSync(join(root, 'node_modules/@prisma/engines')).some(name => name.startsWith('schema-engine'))
  return has ? process.env : { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, ...process.env }
}
