import type { Row } from './matrix.db.test'
import { managers } from './rows'

/** What HR sees, to take away: a trainee and a stranger are told of nothing. */
export const insights: Record<string, Row> = Object.fromEntries((['csv', 'xlsx'] as const).map((format) =>
  [`get /api/organizations/{organization}/insights/${format}`, { expects: managers, with: ({ ours }) => ({ params: { organization: ours }, query: { view: 'norms' } }) }]))
