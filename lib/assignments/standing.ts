import type { Band, Sum } from '@/engine/types'

/** An attempt under an assignment. Instants in ms; `endedAt` null: still open. */
export type Played = { id: string; scenario: string; createdAt: number; endedAt: number | null; band: Band | null; act: Sum }

/** What an assignment asks for. Instants in ms. `attemptsAllowed` per scenario, `passBand` null: finishing is enough. */
export type Terms = { scenarios: string[]; dueAt: number; passBand: Band | null; attemptsAllowed: number | null; withdrawn: boolean }

export type State = 'not-begun' | 'begun' | 'finished' | 'passed'

/**
 * How somebody stands. `band`: of the scenario that went least well, each by its best allowed attempt; null where none has a band. `finishedAt`: when every
 * scenario had a finished attempt (ms). `done`: nothing more can be asked of them. `best`: attempt ids by scenario.
 */
export type Standing = { state: State; late: boolean; done: boolean; band: Band | null; finishedAt: number | null; best: Record<string, string> }

const ranks: Record<Band, number> = { 'finding-your-feet': 0, 'getting-it': 1, 'at-home': 2 }
const share = ({ earned, possible }: Sum) => (possible ? earned / possible : 0)
const rank = (band: Band | null) => (band ? ranks[band] : 3) // without a band there is nothing to fall short of

/**
 * What counts of a person's attempts under an assignment. `since` (ms): when it began to concern them; who came after the due date is not late.
 * `now` in ms.
 */
export function standing(attempts: readonly Played[], terms: Terms, { now, since = -Infinity }: { now: number; since?: number }): Standing {
  const bests = terms.scenarios.map((scenario) => bestOf(attempts, scenario, terms.attemptsAllowed))
  const reached = bests.filter((best) => best !== null)
  const whole = reached.length === bests.length && bests.length > 0
  const finishedAt = whole ? Math.max(...reached.map(({ first }) => first)) : null
  const passed = whole && terms.passBand !== null && reached.every(({ attempt }) => rank(attempt.band) >= rank(terms.passBand))
  const usedUp = terms.scenarios.every((scenario) => left(attempts, scenario, terms.attemptsAllowed) === 0)
  return {
    state: passed ? 'passed' : whole ? 'finished' : attempts.some(({ scenario }) => terms.scenarios.includes(scenario)) ? 'begun' : 'not-begun',
    late: since <= terms.dueAt && (finishedAt === null ? !terms.withdrawn && now > terms.dueAt : finishedAt > terms.dueAt),
    done: whole && (terms.passBand === null || passed || usedUp),
    band: whole ? lowest(reached.map(({ attempt }) => attempt.band)) : null,
    finishedAt,
    best: Object.fromEntries(reached.map(({ attempt }) => [attempt.scenario, attempt.id])),
  }
}

/** How many more attempts at a scenario may be begun; Infinity where nothing is said. An open one is not begun again. */
export const left = (attempts: readonly Played[], scenario: string, allowed: number | null): number =>
  allowed === null ? Infinity : Math.max(0, allowed - attempts.filter((one) => one.scenario === scenario && one.endedAt !== null).length)

/** Of the allowed attempts, those finished first, the best: by band, then by share earned, then the earliest. */
function bestOf(attempts: readonly Played[], scenario: string, allowed: number | null): { attempt: Played; first: number } | null {
  const ended = attempts.flatMap((attempt) => (attempt.scenario === scenario && attempt.endedAt !== null ? [{ attempt, at: attempt.endedAt }] : []))
    .sort((a, b) => a.at - b.at || (a.attempt.id < b.attempt.id ? -1 : 1))
    .slice(0, allowed ?? undefined)
  const [first] = ended
  if (!first) return null
  const best = ended.reduce((so, one) => (isBetter(one.attempt, so.attempt) ? one : so))
  return { attempt: best.attempt, first: first.at }
}

const isBetter = (one: Played, other: Played) => worth(one) > worth(other) || (worth(one) === worth(other) && share(one.act) > share(other.act))
const worth = ({ band }: Played) => (band ? ranks[band] : -1)

const lowest = (bands: (Band | null)[]): Band | null =>
  bands.reduce((low, band) => (band && (!low || ranks[band] < ranks[low]) ? band : low), null)
