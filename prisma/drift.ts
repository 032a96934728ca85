import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { loadSchemaEngine } from './engine'

const schemaFile = fileURLToPath(new URL('schema.prisma', import.meta.url))

/** The SQL that turns the database at `url` into what schema.prisma says; empty when they agree. Needs no engine binary. */
export async function drift(url: string): Promise<string> {
  const content = await readFile(schemaFile, 'utf8')
  const files = [{ path: schemaFile, content }]
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(catalogPool(url), { disposeExternalPool: true }))
  const SchemaEngine = await loadSchemaEngine()
  const engine = await SchemaEngine.new({ datamodels: [[schemaFile, content]] }, () => undefined, adapter)
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '' },
      to: { tag: 'schemaDatamodel', files },
      script: true, exitCode: null, filters: { externalTables: [], externalEnums: [] },
    })
    return stdout?.includes('This is an empty migration') ? '' : (stdout ?? '').trim()
  } finally {
    engine.free()
  }
}

const internalChar = 18 // the one-byte type of Postgres' own catalogue, which the adapter refuses to read
const text = 25

function catalogPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url })
  const ask = pool.query.bind(pool)
  return Object.assign(pool, {
    query: async (config: pg.QueryArrayConfig) => {
      const result = await ask(config)
      for (const field of result.fields) if (field.dataTypeID === internalChar) field.dataTypeID = text
      return result
    },
  })
}
