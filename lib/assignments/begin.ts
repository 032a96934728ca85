import 'server-only'
import type { Result } from '@/engine/types'
import { beginAssigned, offered, publish, type Created } from '@/lib/attempts'
import type { Actor } from '@/lib/auth'
import { fail, type Failure } from '@/lib/errors'
import { actAs } from '@/lib/organizations'
import { withOwn } from './find'
import { moduleOf } from './modules'
import { readPlayed } from './played'
import { left } from './standing'

/**
 * Begins a scenario of an assignment, or goes on with the one that is open: there is one at a time, however often and from wherever it is asked for.
 * `id`: a UUIDv7 made by the caller. Errors: `not-found` (also a scenario that is not in the module, and who has left), `read-only`, `withdrawn`,
 * `no-such-module`, `not-read`, `used-up`, `id-taken`.
 */
export async function begin(actor: Actor, assignmentId: string, { id, scenario }: { id: string; scenario: string }): Promise<Result<Created, Failure>> {
  const revision = offered(scenario)
  if (!revision) return fail('not-found')
  await publish()
  return withOwn(actor, assignmentId, actAs, async (db, { row, member: { organizationId, membershipId } }) => {
    const module = moduleOf(row.module)
    if (row.withdrawnAt) return fail('withdrawn')
    if (!module) return fail('no-such-module')
    if (!module.scenarios.includes(scenario)) return fail('not-found')
    if ((await db.assignmentRead.count({ where: { assignmentId, membershipId } })) === 0) return fail('not-read')
    const played = (await readPlayed(db, [assignmentId], [actor.userId])).get(assignmentId)?.get(actor.userId) ?? []
    const isOpen = played.some((one) => one.scenario === scenario && one.endedAt === null)
    if (!isOpen && !played.some((one) => one.id === id) && left(played, scenario, row.attemptsAllowed) === 0) return fail('used-up')
    const { house } = await db.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { house: true } })
    const repeat = played.filter((one) => one.scenario === scenario && one.endedAt !== null).length
    const { mode, guided, overlay, client } = row
    return beginAssigned(db, actor, revision, { id, organizationId, assignmentId, repeat, mode, guided, overlay, client, house: parseHouse(house) })
  })
}

/** Written by the organisations' slice alone. */
const parseHouse = (house: unknown) => house as Record<string, string>
