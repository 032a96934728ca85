import { v7 as uuidv7 } from 'uuid'
import type { Group } from './people'

const day = 24 * 60 * 60 * 1000
const shanghai = 8 * 60 * 60 * 1000

/** `share`: of the group who have finished it. Times are instants. */
export type Task = { id: string; group: Group; module: string; mode: 'assessment' | 'practice'; begins: Date; dueAt: Date; share: number; week: number }

/** Monday, nine in the morning in Shanghai, eight weeks ago. */
const firstMonday = (now: Date): number => {
  const local = new Date(now.getTime() + shanghai)
  const midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()) - shanghai
  return midnight - (((local.getUTCDay() + 6) % 7) + 7 * 7) * day + 9 * 60 * 60 * 1000
}

// Each line: a week from 0, a module, what share of [Shenzhen, Shanghai, Vancouver] has finished it (null: not theirs), how many days they had.
const plan: [week: number, module: string, shares: (number | null)[], days: number, mode: Task['mode']][] = [
  [0, 'first-day', [.96, .97, .9], 11, 'assessment'],
  [2, 'first-week', [.9, .94, null], 11, 'assessment'],
  [2, 'rituals', [null, null, .86], 11, 'assessment'],
  [4, 'rituals', [.88, .9, null], 11, 'assessment'],
  [4, 'first-week', [null, null, .8], 11, 'assessment'],
  [5, 'speaking-up', [null, .7, null], 18, 'practice'],
  [6, 'after-hours', [.66, .8, .5], 11, 'assessment'],
]

/** What was assigned in the eight weeks before `now`, the oldest first. The last of it is just overdue for some and still open for others. */
export function tasksOf(groups: Group[], now: Date): Task[] {
  const start = firstMonday(now)
  return plan.flatMap(([week, module, shares, days, mode]) => groups.flatMap((group, i) => {
    const share = shares[i]
    if (share == null) return []
    const begins = start + week * 7 * day
    const longer = week === 6 && i > 0 ? 7 : 0
    return [{ id: uuidv7(), group, module, mode, begins: new Date(begins), dueAt: new Date(begins + (days + longer) * day + 15 * 60 * 60 * 1000 - 1), share, week }]
  }))
}
