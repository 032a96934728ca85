import 'server-only'
import type { Band, Pair } from '@/engine/types'
import { offered } from '@/lib/attempts'
import type { Actor } from '@/lib/auth'
import type { Db } from '@/lib/db'
import { lookAs, myOrganizations, type Member } from '@/lib/organizations'
import { whereOf } from './completion'
import { dayAt } from './day'
import type { AssignmentRow } from './find'
import { moduleOf, scenariosOf } from './modules'
import { parseBand, readPlayed } from './played'
import { left, standing, type Played, type State } from './standing'

/** A scene of an assignment, in the module's order. `attempt`: the open one, or the best. `left`: null: any number. `band`: of the best allowed attempt. */
export type MyScene = { slug: string; title: Pair; minutes: number; state: 'new' | 'open' | 'done'; attempt: string | null; band: Band | null; finished: number; left: number | null }

/** An assignment as who has it sees it. `next`: what to play now, null when nothing is to be done or can be; `attempt` null: to be begun. `since` late: it concerned them too late to be overdue. */
export type Mine = {
  id: string; organization: { id: string; name: string; timeZone: string }; module: string; name: Pair; purpose: Pair; due: string; dueAt: Date; overdue: boolean
  done: boolean; state: State; band: Band | null; finishedAt: Date | null; mode: 'practice' | 'assessment'; passBand: Band | null; read: boolean; withdrawn: boolean
  scenes: MyScene[]; next: { scenario: string; attempt: string | null } | null
}

/** Everything assigned to a person in all their organisations: what is to be done first, by due date, then what is done, the latest first. What was withdrawn is there only for who had finished it. */
export async function myAssignments(actor: Actor): Promise<Mine[]> {
  const found: Mine[] = []
  for (const { id } of await myOrganizations(actor)) {
    const here = await lookAs(actor, id, 'trainee', async (db, member) => ({ ok: true, value: await inOne(db, member) }))
    if (here.ok) found.push(...here.value)
  }
  const order = (one: Mine) => (one.done ? -one.dueAt.getTime() : one.dueAt.getTime())
  return found.sort((a, b) => Number(a.done) - Number(b.done) || order(a) - order(b))
}

async function inOne(db: Db, { userId, organizationId, membershipId }: Member): Promise<Mine[]> {
  if (!membershipId) return []
  const rows = await db.assignment.findMany({ where: { organizationId, ...whereOf({ person: membershipId }) }, include: { read: { where: { membershipId } }, cohort: { select: { members: { where: { membershipId }, select: { createdAt: true } } } } } })
  const organization = await db.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { id: true, name: true, timeZone: true } })
  const played = await readPlayed(db, rows.map(({ id }) => id), [userId])
  return rows.flatMap((row) => {
    const mine = told(row, played.get(row.id)?.get(userId) ?? [], row.cohort?.members[0]?.createdAt ?? row.createdAt)
    return mine ? [{ ...mine, organization, due: dayAt(row.dueAt, organization.timeZone), read: row.read.length > 0 }] : []
  })
}

function told(row: AssignmentRow, played: Played[], since: Date): Omit<Mine, 'organization' | 'due' | 'read'> | null {
  const [module, scenarios, passBand] = [moduleOf(row.module), scenariosOf(row.module, played), parseBand(row.passBand)]
  const withdrawn = row.withdrawnAt !== null
  const { late, best, done, ...said } = standing(played, { scenarios, dueAt: row.dueAt.getTime(), passBand, attemptsAllowed: row.attemptsAllowed, withdrawn }, { now: Date.now(), since: since.getTime() })
  const over = withdrawn || !module
  if (over && said.finishedAt === null) return null
  const scenes = scenarios.flatMap((slug): MyScene[] => {
    const meta = offered(slug)?.meta
    const ended = played.filter((one) => one.scenario === slug && one.endedAt !== null)
    const open = played.find((one) => one.scenario === slug && one.endedAt === null)
    const more = left(played, slug, row.attemptsAllowed)
    if (!meta) return []
    return [{
      slug, title: meta.title, minutes: meta.minutes, state: open ? 'open' : ended.length > 0 ? 'done' : 'new', attempt: open?.id ?? best[slug] ?? null,
      band: played.find(({ id }) => id === best[slug])?.band ?? null, finished: ended.length, left: more === Infinity ? null : more,
    }]
  })
  return {
    id: row.id, module: row.module, name: module?.name ?? { zh: row.module, en: row.module }, purpose: module?.purpose ?? { zh: '', en: '' }, dueAt: row.dueAt, overdue: late && !done && said.finishedAt === null,
    done: done || over, state: said.state, band: said.band, finishedAt: said.finishedAt === null ? null : new Date(said.finishedAt), mode: row.mode, passBand, withdrawn, scenes, next: over ? null : nextOf(scenes, passBand),
  }
}

const ranks = ['finding-your-feet', 'getting-it', 'at-home']

/** An open scene, else the first that is not done, else one whose band is not enough yet and that may be played again. */
function nextOf(scenes: MyScene[], passBand: Band | null): Mine['next'] {
  const open = scenes.find(({ state }) => state === 'open')
  if (open) return { scenario: open.slug, attempt: open.attempt }
  const short = ({ band, left: more }: MyScene) => passBand !== null && band !== null && ranks.indexOf(band) < ranks.indexOf(passBand) && more !== 0
  const next = scenes.find(({ state }) => state === 'new') ?? scenes.find(short)
  return next ? { scenario: next.slug, attempt: null } : null
}
