import { tableOf } from '@/app/insights/export'
import { views } from '@/app/insights/take'
import type { Actor } from '@/lib/auth'
import { value } from '@/lib/attempts/player'
import { asHouse } from '@/lib/db'
import { getNorms, getOverview, getSpread, type Filter } from '@/lib/insights'
import { recount } from '@/lib/insights/recount'
import { now, norms, scenarios, type Written } from './population'

const open: Filter = { cohort: null, module: null, weeks: null, norm: null }

/** `numbers`: all that any view or file tells of norms and choices, to an admin and to a manager; `all`: with everything beside it. Ids are those of no organisation. */
export async function everythingShown(written: Written): Promise<{ numbers: string; all: string }> {
  await asHouse((db) => recount(db, written.organizationId, now))
  const [admin, manager] = [await shownTo(written.admin, written), await shownTo(written.manager, written)]
  const same = (value: unknown) => written.cohortIds.reduce((text, id, i) => text.replaceAll(id, `cohort-${i}`), JSON.stringify(value)).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
  return { numbers: same([admin.numbers, manager.numbers]), all: same([admin, manager]) }
}

async function shownTo(actor: Actor, { organizationId, cohortIds }: Written) {
  const filters: Filter[] = [null, ...cohortIds].flatMap((cohort) => [null, 'first-day', 'rituals'].flatMap((module): Filter[] => [{ ...open, cohort, module }, { ...open, cohort, module, weeks: 4, norm: norms[0] }]))
  const numbers: unknown[] = []
  for (const filter of filters) {
    const { columns, rows, quiet, trend } = value(await getNorms(actor, organizationId, filter, now))
    numbers.push({ columns, rows, quiet, trend })
  }
  for (const { slug } of scenarios) {
    for (const cohort of [null, ...cohortIds]) {
      for (const module of [null, 'first-day']) {
        const spread = await getSpread(actor, organizationId, slug, { cohort, module })
        numbers.push(spread.ok ? spread.value.points : spread.error.code)
      }
    }
  }
  for (const view of views) {
    const table = view === 'cohorts' ? null : await tableOf(actor, organizationId, { view, language: 'en', filter: { ...open, cohort: cohortIds[0] ?? null }, scenario: 'ws-01' }, now)
    numbers.push(table?.ok ? table.value : null)
  }
  const overview = value(await getOverview(actor, organizationId, now))
  numbers.push(overview.heat.rows, overview.heat.quiet, overview.sentence.kind === 'matters' ? overview.sentence.misread : overview.sentence.kind === 'well')
  const table = await tableOf(actor, organizationId, { view: 'cohorts', language: 'zh', filter: open, scenario: null }, now)
  return { numbers, overview, table }
}
