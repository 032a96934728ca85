import 'server-only'
import type { Pair } from '@/engine/types'
import { titleOf } from '@/lib/certificates'
import type { Db } from '@/lib/db'
import { nameless } from '@/lib/privacy'

/** People by their user's id, things by their own: as they are called now. */
export type Names = { people: Map<string, string>; things: Map<string, Pair> }

/** What the record's ids are called in this organisation. Who is gone for good, and what has no name, is missing. */
export async function namesOf(db: Db, organizationId: string, users: string[], subjects: string[]): Promise<Names> {
  const [who, what] = [{ organizationId, userId: { in: users } }, { organizationId, id: { in: subjects } }]
  const named = { name: { not: nameless.name } }
  const people = await db.membership.findMany({ where: { ...who, ...named }, select: { userId: true, name: true } })
  const members = await db.membership.findMany({ where: { ...what, ...named }, select: { id: true, name: true } })
  const cohorts = await db.cohort.findMany({ where: what, select: { id: true, name: true } })
  const assignments = await db.assignment.findMany({ where: what, select: { id: true, module: true } })
  const certificates = await db.certificate.findMany({ where: what, select: { id: true, module: true } })
  const invitations = await db.invitation.findMany({ where: what, select: { id: true, email: true } })
  return {
    people: new Map(people.flatMap(({ userId, name }) => (userId ? [[userId, name]] : []))),
    things: new Map([
      ...[...members, ...cohorts].map(({ id, name }) => [id, same(name)] as const),
      ...[...assignments, ...certificates].map(({ id, module }) => [id, titleOf(module)] as const),
      ...invitations.filter(({ email }) => email !== '').map(({ id, email }) => [id, same(email)] as const),
    ]),
  }
}

const same = (name: string): Pair => ({ zh: name, en: name })
