import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { loadSchemaEngine } from './engine'

/** The SQL that leads from one schema (null: an empty database) to another; empty when nothing changes. `url`: any Postgres, which is only asked its version. */
export async function migrationScript(url: string, before: string | null, after: string): Promise<string> {
  const path = 'schema.prisma'
  const files = (content: string) => [{ path, content }]
  const SchemaEngine = await loadSchemaEngine()
  const engine = await SchemaEngine.new({ datamodels: [[path, after]] }, () => undefined, bindMigrationAwareSqlAdapterFactory(new PrismaPg(url)))
  try {
    const { stdout } = await engine.diff({
      from: before === null ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: files(before) },
      to: { tag: 'schemaDatamodel', files: files(after) },
      script: true, exitCode: null, filters: { externalTables: [], externalEnums: [] },
    })
    return stdout?.includes('This is an empty migration') ? '' : (stdout ?? '').trim()
  } finally {
    engine.free()
  }
}

/** The schema of the working tree, all its files as one. */
export function schemaNow(): string {
  const folder = new URL('schema/', import.meta.url)
  return readdirSync(folder).sort().map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
}

/** The schema as committed. */
export function schemaCommitted(): string {
  const names = execFileSync('git', ['ls-tree', '--name-only', 'HEAD', 'prisma/schema/'], { encoding: 'utf8' }).trim().split('\n')
  return names.map((name) => execFileSync('git', ['show', `HEAD:${name}`], { encoding: 'utf8' })).join('\n')
}
