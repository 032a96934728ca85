import type { Select } from '@/components/hr/insights/filters'
import { inWords, type Voice } from '@/components/hr/insights/words'
import { fill } from '@/components/ui/fill'
import { labelled } from '@/components/ui/joined'
import { handbook } from '@/lib/content/handbook'
import { spans, type Column, type Filter } from '@/lib/insights'

/** The filters of a page, with what is chosen now. */
export function selectsOf(filter: Filter, names: (keyof Filter)[], cohorts: readonly Column[], { locale, words: { filters: words } }: Voice): Select[] {
  const { modules, norms } = handbook()
  const all: Record<keyof Filter, Select> = {
    cohort: { name: 'cohort', label: words.cohort, chosen: filter.cohort ?? '', options: [{ value: '', label: words.allCohorts }, ...cohorts.map(({ id, name }) => ({ value: id, label: name }))] },
    module: { name: 'module', label: words.module, chosen: filter.module ?? '', options: [{ value: '', label: words.allModules }, ...modules.map(({ id, name }) => ({ value: id, label: inWords(name, locale) }))] },
    weeks: { name: 'weeks', label: words.weeks, chosen: String(filter.weeks ?? ''), options: [{ value: '', label: words.allWeeks }, ...spans.map((weeks) => ({ value: String(weeks), label: fill(words.lastWeeks, { weeks }) }))] },
    norm: { name: 'norm', label: words.norm, chosen: filter.norm ?? '', options: [{ value: '', label: words.allNorms }, ...norms.map(({ id, name }) => ({ value: id, label: inWords(name, locale) }))] },
  }
  return names.map((name) => all[name])
}

/** What is filtered by, in words. */
export const filterWords = (selects: readonly Select[], { locale }: Voice): string[] =>
  selects.flatMap(({ label, chosen, options }) => (chosen === '' ? [] : [labelled(label, options.find(({ value }) => value === chosen)?.label ?? chosen, locale)]))
