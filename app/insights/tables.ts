import { dayOf, shortDay } from '@/components/hr/insights/day'
import { sayCell } from '@/components/hr/insights/say'
import { inWords, type Voice } from '@/components/hr/insights/words'
import { momentOf } from '@/components/ui/day'
import { fill } from '@/components/ui/fill'
import { listed } from '@/components/ui/joined'
import { mondayOf, sundayOf, type Norms, type Overview, type Spread, type Table } from '@/lib/insights'
import type { Kinds } from '@/components/hr/insights/choices-page'

/** `of`: whose numbers; `filter`: what was asked for, in words; `now`: when it is taken. */
export type About = { of: string; filter: string[]; now: Date }

function about(title: string, { of, filter, now }: About, { locale, words: { export: words }, zone }: Voice): string[] {
  return [fill(words.about, { title, organization: of, day: momentOf(now.toISOString(), locale, zone) }), filter.length > 0 ? fill(words.filter, { filter: listed(filter, locale) }) : words.unfiltered, words.read]
}

/** How each cohort stands with what was asked of it. */
export function cohortsTable({ cohorts }: Overview, meta: About, voice: Voice): Table {
  const { locale, words: { cohorts: words, export: { cohorts: title } }, zone } = voice
  return {
    title, about: about(title, meta, voice), head: [words.cohort, words.module, words.people, words.begun, words.finished, words.due, words.left],
    rows: cohorts.flatMap(({ name, people, tasks }) => (tasks.length === 0 ? [[name, words.nothing, String(people), '', '', '', '']] : tasks.map((task) =>
      [name, inWords(task.name, locale), String(task.people), String(task.begun), String(task.finished), dayOf(task.dueAt, locale, zone), String(task.people - task.finished)]))),
  }
}

/** The heat map, cell by cell as it is shown. */
export function heatTable({ columns, rows }: Pick<Norms, 'columns' | 'rows'>, meta: About, voice: Voice): Table {
  const { locale, words } = voice
  const title = words.export.heat
  return {
    title, about: [...about(title, meta, voice), words.heat.note, words.heat.hidden], head: [words.heat.norm, ...columns.map(({ name }) => name), words.heat.everyone],
    rows: rows.map(({ name, cells, total }) => [inWords(name, locale), ...[...cells, total].map((shown) => sayCell(shown, words))]),
  }
}

/** The course over time. */
export function trendTable({ trend: { name, points } }: Pick<Norms, 'trend'>, meta: About, voice: Voice): Table {
  const { locale, words } = voice
  const title = words.export.trend
  return {
    title, about: [...about(title, meta, voice), name ? inWords(name, locale) : words.filters.allNorms, words.trend.note], head: [words.export.from, words.export.to, words.trend.share],
    rows: points.map(({ from, to, shown }) => [shortDay(mondayOf(from), locale), shortDay(sundayOf(to), locale), sayCell(shown, words)]),
  }
}

/** How choices were spread in a scene. */
export function choicesTable({ title: scene, points }: Spread, kinds: Kinds, meta: About, voice: Voice): Table {
  const { locale, words } = voice
  const title = words.export.choices
  return {
    title, about: [...about(`${title}: ${inWords(scene, locale)}`, meta, voice), words.heat.hidden], head: [words.export.point, words.choices.choice, words.choices.share, words.choices.means],
    rows: points.flatMap((point) => point.ways.map(({ kind, label, shown, means }) => [
      inWords(point.title, locale), label ? inWords(label, locale) : kind === 'other' ? words.choices.other : (kinds[kind]?.[locale] ?? kind), sayCell(shown, words), means.map((pair) => inWords(pair, locale)).join(' '),
    ])),
  }
}
