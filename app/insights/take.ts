import { queryOf, type Filter } from '@/lib/insights'
import type { Voice } from '@/components/hr/insights/words'

export const views = ['cohorts', 'norms', 'trend', 'choices'] as const
export type ViewName = (typeof views)[number]

/** Where a view can be downloaded from, in both kinds. */
export function filesOf(organizationId: string, view: ViewName, filter: Partial<Filter>, { locale, words: { export: words } }: Voice, scenario?: string): { name: string; files: { name: string; href: string }[] } {
  const query = new URLSearchParams(queryOf(filter))
  query.set('view', view)
  query.set('language', locale)
  if (scenario) query.set('scenario', scenario)
  const name = { cohorts: words.cohorts, norms: words.heat, trend: words.trend, choices: words.choices }[view]
  return { name, files: (['csv', 'xlsx'] as const).map((format) => ({ name: words[format], href: `/api/organizations/${organizationId}/insights/${format}?${query}` })) }
}
