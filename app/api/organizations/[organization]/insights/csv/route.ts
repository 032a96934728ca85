import { insightsQuery, ofOrganization, read } from '@/lib/api'
import { parseFilter } from '@/lib/insights'
import { exportFile } from '../../../../../insights/export'

/** What HR sees, as a file. */
export const GET = read(ofOrganization, insightsQuery, ({ actor, params: { organization }, input: { view, language, scenario, ...filter } }) =>
  exportFile(actor, organization, 'csv', { view, language, scenario: scenario ?? null, filter: parseFilter(filter) }))
