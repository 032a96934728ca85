import { mkdir, writeFile } from 'node:fs/promises'
import { drift } from './drift'

/** `npx tsx prisma/diff.ts NAME`: writes the migration that leads from the migrated database at DATABASE_OWNER_URL to the schema. */
async function main(name = process.argv[2], url = process.env.DATABASE_OWNER_URL): Promise<string> {
  if (!name || !url) return 'usage: DATABASE_OWNER_URL=… npx tsx prisma/diff.ts NAME'
  const sql = await drift(url)
  if (!sql) return 'Schema and database agree; nothing to write.'
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = new URL(`migrations/${stamp}_${name}/`, import.meta.url)
  await mkdir(folder, { recursive: true })
  await writeFile(new URL('migration.sql', folder), `${sql}\n`)
  return `Wrote ${folder.pathname}migration.sql`
}

void main().then((said) => console.log(said))
