import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '@/lib/auth'
import { everything } from '@/lib/db/fixture'
import type { Role } from './member'

/** For tests: a named person. */
export async function person(name = '林小满'): Promise<Actor> {
  const userId = uuidv7()
  await everything().user.create({ data: { id: userId, kind: 'named', name, tokensValidFrom: new Date(0) } })
  return { userId, organizationId: null }
}

/** For tests: an organisation with nobody in it. */
export async function organization(more: { demo?: boolean; name?: string } = {}): Promise<string> {
  const id = uuidv7()
  await everything().organization.create({ data: { id, name: '青石科技', language: 'zh', timeZone: 'Asia/Shanghai', overlay: 'private-internet', house: {}, ...more } })
  return id
}

/** For tests: a cohort. */
export async function cohort(organizationId: string, name = '深圳研发'): Promise<string> {
  const id = uuidv7()
  await everything().cohort.create({ data: { id, organizationId, name } })
  return id
}

/** For tests: somebody in an organisation; `leads` and `joins` name cohorts. */
export async function member(organizationId: string, role: Role, { leads = [], joins = [], actor }: { leads?: string[]; joins?: string[]; actor?: Actor } = {}): Promise<{ actor: Actor; membershipId: string }> {
  const who = actor ?? (await person())
  const id = uuidv7()
  await everything().membership.create({ data: { id, organizationId, userId: who.userId, role, name: '林小满', joinedAt: new Date() } })
  await everything().cohortManager.createMany({ data: leads.map((cohortId) => ({ organizationId, cohortId, membershipId: id })) })
  await everything().cohortMember.createMany({ data: joins.map((cohortId) => ({ organizationId, cohortId, membershipId: id })) })
  return { actor: who, membershipId: id }
}
