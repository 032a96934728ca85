import type { Actor } from '@/lib/auth'
import { createGuest } from '@/lib/auth'
import { everything } from '@/lib/db/fixture'
import { cohort, member, organization, person } from '@/lib/organizations/fixture'

/** Everybody who could ask, and what there is to be asked for. One organisation with two cohorts, another one, and a demonstration. */
export async function makeWorld() {
  const [ours, theirs, demo] = [await organization({ name: '青石科技' }), await organization({ name: '白鹭传媒' }), await organization({ name: '示例', demo: true })]
  const [led, aside, elsewhere] = [await cohort(ours, '深圳研发'), await cohort(ours, '上海产品'), await cohort(theirs, '北京编辑')]
  const members = {
    admin: await member(ours, 'admin'),
    manager: await member(ours, 'manager', { leads: [led] }),
    otherManager: await member(ours, 'manager', { leads: [aside] }),
    trainee: await member(ours, 'trainee', { joins: [led] }),
    gone: await member(ours, 'admin'),
    otherAdmin: await member(theirs, 'admin'),
  }
  await everything().membership.update({ where: { id: members.gone.membershipId }, data: { leftAt: new Date() } })
  const stranger: Actor = await person('过路人')
  const named = [stranger, ...Object.values(members).map(({ actor }) => actor)]
  await everything().identity.createMany({ data: named.map(({ userId }) => ({ issuer: 'email', subject: `${userId}@example.com`, userId })) })
  const guest = await createGuest()
  const users = {
    nobody: null, guest: guest.userId, stranger: stranger.userId,
    ...Object.fromEntries(Object.entries(members).map(([who, { actor }]) => [who, actor.userId])),
  }
  return { ours, theirs, demo, led, aside, elsewhere, members, users: parseUsers(users) }
}

export const everybody = ['nobody', 'guest', 'stranger', 'trainee', 'manager', 'otherManager', 'admin', 'gone', 'otherAdmin'] as const
export type Who = (typeof everybody)[number]
export type World = Awaited<ReturnType<typeof makeWorld>>
/** One organisation with a trainee in a cohort that is led. */
export type Place = Pick<World, 'ours' | 'led'> & { members: Pick<World['members'], 'trainee' | 'admin'> }

/** The names are those of `everybody`: a test says so. */
const parseUsers = (users: Record<string, string | null>) => users as Record<Who, string | null>
