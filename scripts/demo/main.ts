import { buildDemo, demoName } from './build'
import { removeDemo } from './remove'

/** `npm run demo`: makes the demonstration anew; `npm run demo -- --remove` takes it away. Started by scripts/demo.mjs, which knows where the database is. */
async function main(): Promise<void> {
  const owner = process.env['DATABASE_OWNER_URL']
  if (!owner) throw new Error('DATABASE_OWNER_URL is not set')
  const removed = await removeDemo(owner)
  if (process.argv.includes('--remove')) return console.log(removed ? 'The demonstration is taken away.' : 'There was no demonstration.')
  console.log(`Making ${demoName}: 120 people, eight weeks …`)
  const played = await buildDemo(new Date(), (line) => console.log(`  ${line}`))
  console.log(`${played} attempts played through the engine. Look at it from the home page, or at /zh/demo.`)
}

main().then(() => process.exit(0), (error: unknown) => {
  console.error(error)
  process.exit(1)
})
