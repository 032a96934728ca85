import { v7 as uuidv7 } from 'uuid'
import { value } from '@/lib/attempts/player'
import { storable } from '@/lib/db'
import { everything } from '@/lib/db/fixture'
import { showStage } from '@/lib/facilitate'
import type { Row } from './matrix.db.test'
import { assigned } from './assignments'
import { ended } from './play'
import { admins, all, managers, only, open, signedIn } from './rows'
import type { Place } from './world'

const salt = '0'.repeat(32)

/** A certificate of the trainee's, under the organisation. */
export async function certificate({ ours, members: { trainee } }: Place): Promise<string> {
  const id = uuidv7()
  const { userId } = trainee.actor
  await everything().certificate.create({ data: { id, code: id.replaceAll('-', ''), userId, organizationId: ours, module: 'first-day', nameHash: '0'.repeat(64), nameSalt: salt, completedAt: new Date() } })
  return id
}
/** A finished attempt of the trainee's that the organisation assigned. */
export async function given(place: Place): Promise<string> {
  const { id: of } = await ended(place)
  const id = uuidv7()
  const { decisions, ...row } = await everything().attempt.findUniqueOrThrow({ where: { id: of }, include: { decisions: true } })
  await everything().attempt.create({ data: { ...row, id, house: {}, organizationId: place.ours, assignmentId: await assigned(place) } })
  await everything().decision.createMany({ data: decisions.map((decision) => ({ ...decision, attemptId: id, move: storable(decision.move) })) })
  return id
}
/** That, and shared. */
export async function shared(place: Place): Promise<string> {
  const attemptId = await given(place)
  await everything().share.create({ data: { attemptId, organizationId: place.ours, userId: place.members.trainee.actor.userId } })
  return attemptId
}
const none: string[] = []
const stage = { scenario: 'ws-05', key: '0123456789abcdef', choices: none }
/** The first choice each time, or the n-th at the beginning, to the end. */
async function course(nth: number): Promise<string[]> {
  const choices: string[] = []
  for (;;) {
    const now = value(await showStage({ ...stage, choices }, new Headers({ 'x-ruqun-peer': '10.9.9.9' })))
    const offered = now.points.find(({ role }) => role !== 'aside')?.choices
    if (now.status === 'ended' || !offered) return choices
    choices.push(offered[choices.length === 0 ? nth : 0]?.id ?? '')
  }
}
let both: Promise<[string[], string[]]> | undefined
const courses = () => (both ??= Promise.all([course(0), course(1)]))
const notFinished = { ...all('not-finished'), nobody: 'signed-out' }

/** Certificates, what is kept of a person, the record, and a scene that a room plays. */
export const privacy: Record<string, Row> = {
  'get /api/me/certificates': { expects: signedIn },
  'post /api/me/certificates': { expects: notFinished, with: () => ({ body: { id: uuidv7(), module: 'rituals', name: '林小满' } }) },
  'delete /api/me/certificates/{certificate}': { expects: only('trainee'), with: async (world) => ({ params: { certificate: await certificate(world) }, body: {} }) },
  'post /api/me/certificates/{certificate}/pdf': { expects: { ...only('trainee'), trainee: 'wrong-name' }, with: async (world) => ({ params: { certificate: await certificate(world) }, body: { name: '林小满' } }) },
  'post /api/verify': { expects: open, with: () => ({ body: { code: uuidv7().replaceAll('-', ''), name: '林小满' } }) },
  'get /api/organizations/{organization}/certificates': { expects: admins, with: ({ ours }) => ({ params: { organization: ours } }) },
  'put /api/organizations/{organization}/certificates/{certificate}': { expects: admins, with: async (world) => ({ params: { organization: world.ours, certificate: await certificate(world) }, body: { expires: null } }) },
  'delete /api/organizations/{organization}/certificates/{certificate}': { expects: admins, with: async (world) => ({ params: { organization: world.ours, certificate: await certificate(world) }, body: {} }) },
  'get /api/me/export': { expects: signedIn },
  'put /api/me/shares/{attempt}': { expects: only('trainee'), with: async (world) => ({ params: { attempt: await given(world) }, body: {} }) },
  'delete /api/me/shares/{attempt}': { expects: only('trainee'), with: async (world) => ({ params: { attempt: await shared(world) }, body: {} }) },
  'get /api/organizations/{organization}/record': { expects: admins, with: ({ ours }) => ({ params: { organization: ours } }) },
  'get /api/organizations/{organization}/record/file': { expects: admins, with: ({ ours }) => ({ params: { organization: ours } }) },
  'post /api/facilitate': { expects: open, with: () => ({ body: stage }) },
  'post /api/facilitate/beside': { expects: open, with: async () => { const [choices, others] = await courses(); return { body: { ...stage, choices, others } } } },
  'get /api/organizations/{organization}/insights/csv': { expects: managers, with: ({ ours }) => ({ params: { organization: ours }, query: { view: 'norms' } }) },
  'get /api/organizations/{organization}/insights/xlsx': { expects: managers, with: ({ ours }) => ({ params: { organization: ours }, query: { view: 'norms' } }) },
}

/** The very last: nobody is left who could ask. */
export const last: Record<string, Row> = {
  'post /api/me/erase': { expects: { ...signedIn, admin: 'last-admin' }, with: () => ({ body: { word: 'erase' } }) },
}
