import { buildDemo, demoName } from './build'
import { groups } from './people'
import { removeDemo } from './remove'

/** `npm run demo`: makes the demonstration anew, `-- --people 30` a smaller one; `-- --remove` takes it away. Started by scripts/demo.mjs, which knows where the database is. */
async function main(): Promise<void> {
  const owner = process.env['DATABASE_OWNER_URL']
  if (!owner) throw new Error('DATABASE_OWNER_URL is not set')
  const removed = await removeDemo(owner)
  if (process.argv.includes('--remove')) return console.log(removed ? 'The demonstration is taken away.' : 'There was no demonstration.')
  const all = groups()
  const usual = all.reduce((sum, { size }) => sum + size, 0)
  const wanted = Number(process.argv[process.argv.indexOf('--people') + 1]) || usual
  console.log(`Making ${demoName}: ${wanted} people, eight weeks …`)
  const played = await buildDemo(new Date(), (line) => console.log(`  ${line}`), all.map((group) => ({ ...group, size: Math.max(1, Math.round((group.size * wanted) / usual)) })))
  console.log(`${played} attempts played through the engine. Look at it from the home page, or at /zh/demo.`)
}

main().then(() => process.exit(0), (error: unknown) => {
  console.error(error)
  process.exit(1)
})
