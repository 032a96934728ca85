import 'server-only'
import { asHouse } from '@/lib/db'
import { enqueue } from './enqueue'

const hour = 60 * 60 * 1000
const at = 19 // o'clock in UTC: three at night in China

/** Asks for tonight's run of each of these kinds, unless one is waiting. Safe to call often and from several places. */
export async function askDaily(kinds: string[], now = new Date()): Promise<void> {
  await asHouse(async (db) => {
    for (const kind of kinds) await enqueue(db, { kind, payload: {}, organizationId: null, key: `daily:${kind}`, dueAt: nextNight(now) })
  })
}

/** The next time it is that hour. */
export function nextNight(now: Date): Date {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()) + at * hour
  return new Date(today > now.getTime() ? today : today + 24 * hour)
}
