import { everything } from '@/lib/db/fixture'
import { begun } from './play'
import type { Things } from './things'
import { everybody, type Who, type World } from './world'

/** Words by which something is known again in a page. `to`: who may read them at all; `of`: whose own they are. */
export type Mark = { says: string; to: readonly Who[]; of: readonly Who[] }
export type Marks = Awaited<ReturnType<typeof makeMarks>>
export type MarkName = keyof Marks

const members: Who[] = ['trainee', 'manager', 'otherManager', 'admin']
const leaders: Who[] = ['manager', 'admin']
const named = (name: string) => `~${name}~`
const mark = (says: string, to: readonly Who[], of: readonly Who[] = []): Mark => ({ says, to, of })
const personal = (who: Who, ...others: Who[]): Mark => mark(named(who), [who, ...others], [who])

/** Gives what there is in `world` names that are nowhere else, and says who may read which. */
export async function makeMarks(world: World, things: Things) {
  const db = everything()
  const { ours, theirs, led, aside, users } = world
  for (const who of everybody) {
    const id = users[who]
    if (id === null || who === 'guest') continue
    await db.user.update({ where: { id }, data: { name: named(who) } })
    await db.membership.updateMany({ where: { userId: id }, data: { name: named(who) } })
  }
  for (const [id, name] of [[ours, 'ours'], [theirs, 'theirs']] as const) await db.organization.update({ where: { id }, data: { name: named(name) } })
  for (const [id, name] of [[led, 'led'], [aside, 'aside']] as const) await db.cohort.update({ where: { id }, data: { name: named(name) } })
  const guest = { ...world.members.trainee, actor: { userId: users.guest ?? '', organizationId: null } }
  return {
    ours: mark(named('ours'), members, members), oursId: mark(ours, members, members), theirs: mark(named('theirs'), ['otherAdmin'], ['otherAdmin']),
    led: mark(named('led'), ['trainee', ...leaders], ['trainee']), aside: mark(named('aside'), ['otherManager', 'admin']), colleague: mark(named('colleague'), ['otherManager', 'admin']),
    trainee: personal('trainee', ...leaders), manager: personal('manager', 'admin'), otherManager: personal('otherManager', 'admin'), admin: personal('admin'), gone: personal('gone', 'admin'),
    stranger: personal('stranger'), otherAdmin: personal('otherAdmin'),
    address: mark(`${users.trainee}@example.com`, ['trainee'], ['trainee']), run: mark(things.run, ['trainee'], ['trainee']), parted: mark(things.parted, ['trainee'], ['trainee']), open: mark(things.open, ['trainee'], ['trainee']),
    guestRun: mark((await begun({ ...world, members: { ...world.members, trainee: guest } })).id, ['guest'], ['guest']), difference: mark(named('difference'), ['trainee'], ['trainee']),
    shared: mark(things.shared, ['trainee', ...leaders], ['trainee']), assignment: mark(things.assignment, ['trainee', ...leaders], ['trainee']),
    certificate: mark(things.certificate, ['trainee', 'admin'], ['trainee']), code: mark(things.code, ['trainee'], ['trainee']),
    token: mark(things.token, leaders), invited: mark(named('invited'), ['admin']), letter: mark(named('letter'), ['admin']), invitation: mark(things.invitation, []),
  }
}
