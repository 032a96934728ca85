import { v7 as uuidv7 } from 'uuid'
import { everything } from '@/lib/db/fixture'
import { unsubscribeToken } from '@/lib/mail/unsubscribe-token'
import type { Row } from './matrix.db.test'
import { admins, leaders, managers, only, open, signedIn } from './rows'
import type { Place, World } from './world'

const inAWeek = () => new Date(Date.now() + 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** Something assigned to the cohort that `manager` leads and `trainee` is in; they have read who sees what. */
export async function assigned({ ours, led, members: { admin, trainee } }: Place): Promise<string> {
  const id = uuidv7()
  const db = everything()
  await db.assignment.create({ data: { id, organizationId: ours, module: 'first-day', cohortId: led, dueAt: new Date(Date.now() + 86_400_000), mode: 'practice', guided: true, overlay: 'private-internet', createdBy: admin.actor.userId } })
  await db.assignmentRead.create({ data: { organizationId: ours, assignmentId: id, membershipId: trainee.membershipId } })
  return id
}
export async function letter({ ours }: Place, address = 'a@example.com'): Promise<string> {
  const id = uuidv7()
  await everything().mail.create({ data: { id, organizationId: ours, address, subject: 's', text: 't', language: 'zh' } })
  return id
}
const here = async (world: World) => ({ organization: world.ours, assignment: await assigned(world) })
const mine = async (world: World) => ({ assignment: await assigned(world) })

/** Assigning, reminding, and what a trainee does with it. */
export const assignments: Record<string, Row> = {
  'get /api/organizations/{organization}/assignments': { expects: managers, with: ({ ours }) => ({ params: { organization: ours } }) },
  'post /api/organizations/{organization}/assignments': { expects: { ...leaders, otherManager: 'no-such-addressee' }, with: ({ ours, led }) => ({ params: { organization: ours }, body: { id: uuidv7(), module: 'first-day', cohort: led, due: inAWeek(), mode: 'assessment' } }) },
  'get /api/organizations/{organization}/assignments/{assignment}': { expects: leaders, with: async (world) => ({ params: await here(world) }) },
  'put /api/organizations/{organization}/assignments/{assignment}': { expects: leaders, with: async (world) => ({ params: await here(world), body: { due: inAWeek() } }) },
  'delete /api/organizations/{organization}/assignments/{assignment}': { expects: leaders, with: async (world) => ({ params: await here(world), body: {} }) },
  'get /api/organizations/{organization}/assignments/{assignment}/reminders': { expects: leaders, with: async (world) => ({ params: await here(world) }) },
  'post /api/organizations/{organization}/assignments/{assignment}/reminders': { expects: leaders, with: async (world) => ({ params: await here(world), body: { subject: '提醒', text: '{name}，您好' } }) },
  'get /api/organizations/{organization}/outbox': { expects: admins, with: ({ ours }) => ({ params: { organization: ours } }) },
  'post /api/organizations/{organization}/outbox/{mail}': { expects: admins, with: async (world) => ({ params: { organization: world.ours, mail: await letter(world) }, body: {} }) },
  'get /api/assignments': { expects: signedIn },
  'post /api/assignments/{assignment}/read': { expects: only('trainee'), with: async (world) => ({ params: await mine(world), body: {} }) },
  'post /api/assignments/{assignment}/attempts': { expects: only('trainee'), with: async (world) => ({ params: await mine(world), body: { id: uuidv7(), scenario: 'ws-05' } }) },
  'get /api/assignments/{assignment}/calendar': { expects: only('trainee'), with: async (world) => ({ params: await mine(world) }) },
  'post /api/unsubscribe/{token}': { expects: open, with: async (world) => ({ params: { token: unsubscribeToken(await letter(world)) }, body: {} }) },
}
