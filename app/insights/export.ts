import type { Result } from '@/engine/types'
import { getNorms, getOverview, getSpread, noteExport, csvOf, xlsxOf, type Filter, type Table } from '@/lib/insights'
import { getOrganization } from '@/lib/organizations'
import { file, type Answer } from '@/lib/api'
import type { Actor } from '@/lib/auth'
import type { Failure } from '@/lib/errors'
import type { Locale } from '../i18n/locales'
import { kindsOf } from './kinds'
import { filterWords, selectsOf } from './selects'
import { choicesTable, cohortsTable, heatTable, trendTable } from './tables'
import type { ViewName } from './take'
import { voiceOf } from './voice'

export type Wanted = { view: ViewName; language: Locale; filter: Filter; scenario: string | null }
const types = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }

/** A view as a file: what the page shows, and nothing more. It is noted in the record. */
export async function exportFile(actor: Actor, organizationId: string, format: 'csv' | 'xlsx', wanted: Wanted): Promise<Answer> {
  const table = await tableOf(actor, organizationId, wanted)
  if (!table.ok) return table
  const noted = await noteExport(actor, organizationId, { ...wanted, format })
  if (!noted.ok) return noted
  const bytes = format === 'csv' ? csvOf(table.value) : await xlsxOf(table.value)
  return file(bytes, types[format], `ruqun-${wanted.view}-${new Date().toISOString().slice(0, 10)}.${format}`)
}

/** The table that a view is. Error: `not-found`. */
export async function tableOf(actor: Actor, organizationId: string, { view, language, filter, scenario }: Wanted, now = new Date()): Promise<Result<Table, Failure>> {
  const organization = await getOrganization(actor, organizationId)
  if (!organization.ok) return organization
  const voice = await voiceOf(language, organization.value)
  const meta = (names: (keyof Filter)[], cohorts: { id: string; name: string }[]) => ({ of: organization.value.name, now, filter: filterWords(selectsOf(filter, names, cohorts, voice), voice) })
  if (view === 'cohorts') return then(await getOverview(actor, organizationId, now), (overview) => cohortsTable(overview, meta([], []), voice))
  if (view === 'choices') {
    const kinds = await kindsOf()
    return then(await getSpread(actor, organizationId, scenario ?? '', filter), (spread) => choicesTable(spread, kinds, meta(['cohort', 'module'], spread.cohorts), voice))
  }
  return then(await getNorms(actor, organizationId, filter, now), (norms) => {
    const about = meta(['cohort', 'module', 'weeks'], norms.cohorts)
    return view === 'norms' ? heatTable(norms, about, voice) : trendTable(norms, about, voice)
  })
}

const then = <Value>(result: Result<Value, Failure>, make: (value: Value) => Table): Result<Table, Failure> => (result.ok ? { ok: true, value: make(result.value) } : result)
