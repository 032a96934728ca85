import { validate } from 'uuid'

/** What of it is looked at: one cohort beside everybody, one module, the last so many weeks, one norm over time. Null: all of it. */
export type Filter = { cohort: string | null; module: string | null; weeks: Weeks | null; norm: string | null }

export const spans = [4, 8, 12] as const
export type Weeks = (typeof spans)[number]

type Given = Record<string, string | string[] | undefined>

/** A filter as an address has it. What means nothing is left out: an old link still shows something. */
export function parseFilter(given: Given): Filter {
  const word = (name: string) => {
    const value = given[name]
    return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : null
  }
  const cohort = word('cohort')
  return { cohort: cohort && validate(cohort) ? cohort : null, module: word('module'), weeks: spans.find((span) => String(span) === given['weeks']) ?? null, norm: word('norm') }
}

/** The other way: an address's query, without what is not asked. */
export function queryOf(filter: Partial<Filter>): string {
  const asked = Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))
  return asked.length > 0 ? `?${new URLSearchParams(asked)}` : ''
}
