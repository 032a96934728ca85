import { mkdir, writeFile } from 'node:fs/promises'
import { migrationScript, schemaCommitted, schemaNow } from './script'

/** `DATABASE_OWNER_URL=… npx tsx prisma/diff.ts NAME`: writes the migration from the committed schema to the one in the working tree. */
async function main(name = process.argv[2], url = process.env['DATABASE_OWNER_URL']): Promise<string> {
  if (!name || !url) return 'usage: DATABASE_OWNER_URL=… npx tsx prisma/diff.ts NAME'
  const sql = await migrationScript(url, schemaCommitted(), schemaNow())
  if (!sql) return 'The schema is as committed; nothing to write.'
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = new URL(`migrations/${stamp}_${name}/`, import.meta.url)
  await mkdir(folder, { recursive: true })
  await writeFile(new URL('migration.sql', folder), `${sql}\n`)
  return `Wrote ${folder.pathname}migration.sql`
}

void main().then((said) => console.log(said))
