import { v7 as uuidv7 } from 'uuid'
import { rewind } from '@/lib/attempts'
import { value } from '@/lib/attempts/player'
import { hashSecret, newToken } from '@/lib/auth'
import { asHouse } from '@/lib/db'
import { everything } from '@/lib/db/fixture'
import { recount } from '@/lib/insights/recount'
import { starLine } from '@/lib/lines'
import { unsubscribeToken } from '@/lib/mail/unsubscribe-token'
import { letter as ownLetter } from './account'
import { assigned, letter } from './assignments'
import { entered } from './people'
import { begun, difference, ended, playOn, said } from './play'
import { certificate, shared } from './privacy'
import type { Place } from './world'

export type Things = Awaited<ReturnType<typeof makeThings>>

/** One of each that a page could show, in an organisation: the trainee's own, and HR's. `aside`: a cohort that a colleague is in. */
export async function makeThings(place: Place, aside: string) {
  const { ours, led, members: { trainee, admin } } = place
  const db = everything()
  const me = trainee.actor
  const run = await ended(place)
  const parted = await playOn(place, value(await rewind(me, run.id, { id: uuidv7(), turn: 1 })).view, 1)
  const open = await begun(place)
  value(await starLine(me, run.id, said(run)))
  await difference(place)
  const made = await certificate(place)
  const [token, invitation, link, mail] = [newToken(), newToken(), uuidv7(), await letter(place, '~letter~@example.com')]
  await db.joinLink.create({ data: { id: link, organizationId: ours, cohortId: led, token } })
  const invited = { organizationId: ours, email: '~invited~@example.com', role: 'trainee' as const, cohortId: led, invitedBy: admin.actor.userId }
  await db.invitation.create({ data: { id: uuidv7(), ...invited, tokenHash: hashSecret('invitation', invitation), expiresAt: new Date(Date.now() + 60_000) } })
  await db.auditEvent.create({ data: { id: uuidv7(), organizationId: ours, userId: admin.actor.userId, act: 'link.made', kind: 'link', subject: link, details: { cohort: led } } })
  await asHouse((house) => recount(house, ours))
  const { storyHash } = await db.attempt.findUniqueOrThrow({ where: { id: run.id } })
  await db.rollup.create({ data: { organizationId: ours, scope: 'all', view: 'choices:ws-05', module: 'all', counts: { [storyHash]: {} } } }) // as if enough people had played it
  return {
    organization: ours, aside, colleague: await entered({ ours, led: aside }, { name: '~colleague~' }), membership: trainee.membershipId, run: run.id, parted: parted.id, open: open.id, certificate: made, code: made.replaceAll('-', ''), link, token, invitation,
    assignment: await assigned(place), shared: await shared(place), unsubscribe: unsubscribeToken(mail), welcome: await ownLetter('sign-up'), reset: await ownLetter('reset'),
  }
}
