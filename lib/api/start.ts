import 'server-only'
import { publish } from '@/lib/attempts'
import { watchPeers } from '@/lib/auth'
import { wallHolds } from '@/lib/db'
import { env } from '@/lib/env'
import { log } from '@/lib/errors'

/** What happens once before the first request. Ends the process when the configuration is wrong: Next itself would go on without answering. */
export function startServing(): void {
  try {
    env()
  } catch (error) {
    console.error(`The configuration cannot be used. ${error instanceof Error ? error.message : ''}`)
    process.exit(1)
  }
  watchPeers()
  // Beginning an attempt publishes too; done here, a text that nobody began on still reaches those who play its story already.
  publish().catch((error: unknown) => log().warn({ name: error instanceof Error ? error.name : 'unknown' }, 'content is not published yet'))
  wallHolds().then(
    (holds) => { if (!holds) log().warn('the database role of DATABASE_URL can pass row security: give the app a role that is no superuser and has no BYPASSRLS') },
    (error: unknown) => log().warn({ name: error instanceof Error ? error.name : 'unknown' }, 'whether row security holds is not known yet'),
  )
}
