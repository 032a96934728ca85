import 'server-only'

// Of Prisma (cannot reach, timed out, closed, no connection in time), of the socket, and of a server that starts or stops.
const codes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', '57P01', '57P02', '57P03'])

/** Whether an error says no more than that the database is away for now. */
export function isDatabaseAway(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && codes.has(at.code)) return true
  }
  return false
}
