import { v7 as uuidv7 } from 'uuid'
import { value } from '@/lib/attempts/player'
import { everything } from '@/lib/db/fixture'
import { previewImport } from '@/lib/import'
import { member, organization, person } from '@/lib/organizations/fixture'
import { invite, makeLink } from '@/lib/people'
import type { Row } from './matrix.db.test'
import { admins, leaders, members, open, type Expects } from './rows'
import type { Place, World } from './world'

const table = () => new TextEncoder().encode(`姓名,工号\n林小满,${uuidv7()}`)
const asFile = { 'content-type': 'text/csv' }
const at = (things: World, more: Record<string, string> = {}) => ({ organization: things.ours, ...more })
/** Somebody on the roster who has not come yet, in the cohort that is led. */
export async function entered({ ours, led }: Pick<Place, 'ours' | 'led'>, more: { leftAt?: Date; name?: string } = {}): Promise<string> {
  const id = uuidv7()
  await everything().membership.create({ data: { id, organizationId: ours, role: 'trainee', name: '还没来', staffNumber: id, ...more } })
  await everything().cohortMember.create({ data: { organizationId: ours, cohortId: led, membershipId: id } })
  return id
}
const settings = { name: '青石科技', language: 'zh', timeZone: 'Asia/Shanghai', overlay: 'private-internet', house: {}, retentionMonths: 24 }
// A guest would lose it with their cookie; everybody else may, each their own.
const named: Expects = { ...open, nobody: 'signed-out', guest: 'signed-out' }
const admin = (things: World) => things.members.admin.actor

/** The people of an organisation, how they come in, and importing them. What is there lies in the cohort that `manager` leads. */
export const people: Record<string, Row> = {
  'post /api/organizations': { expects: named, with: () => ({ body: { id: uuidv7(), name: '新公司', language: 'zh', timeZone: 'Asia/Shanghai', overlay: 'private-internet', person: '周明' } }) },
  'put /api/organizations/{organization}': { expects: admins, with: (things) => ({ params: at(things), body: settings }) },
  'post /api/organizations/{organization}/leave': {
    expects: members,
    // An organisation of its own, with the same people: who leaves it is still there for the other rows.
    with: async ({ members: { trainee, manager, otherManager, admin: first } }) => {
      const other = await organization()
      for (const { actor } of [trainee, manager, otherManager]) await member(other, 'trainee', { actor })
      for (const actor of [first.actor, await person()]) await member(other, 'admin', { actor })
      return { params: { organization: other }, body: {} }
    },
  },
  'post /api/organizations/{organization}/people': { expects: leaders, with: (things) => ({ params: at(things), body: { id: uuidv7(), name: '林小满', staffNumber: uuidv7(), cohorts: [things.led] } }) },
  'put /api/organizations/{organization}/people/{membership}': { expects: leaders, with: async (things) => ({ params: at(things, { membership: await entered(things) }), body: { name: '林小满', cohorts: [things.led] } }) },
  'delete /api/organizations/{organization}/people/{membership}': { expects: admins, with: async (things) => ({ params: at(things, { membership: await entered(things) }), body: {} }) },
  'put /api/organizations/{organization}/people/{membership}/role': { expects: admins, with: async (things) => ({ params: at(things, { membership: await entered(things) }), body: { role: 'manager' } }) },
  'post /api/organizations/{organization}/people/{membership}/return': { expects: admins, with: async (things) => ({ params: at(things, { membership: await entered(things, { leftAt: new Date() }) }), body: {} }) },
  'post /api/organizations/{organization}/cohorts': { expects: admins, with: (things) => ({ params: at(things), body: { id: uuidv7(), name: uuidv7() } }) },
  'put /api/organizations/{organization}/cohorts/{cohort}': { expects: admins, with: (things) => ({ params: at(things, { cohort: things.led }), body: { name: '深圳研发', archived: false } }) },
  'put /api/organizations/{organization}/cohorts/{cohort}/leads': { expects: admins, with: (things) => ({ params: at(things, { cohort: things.led }), body: { leads: [things.members.manager.membershipId] } }) },
  'post /api/organizations/{organization}/links': { expects: leaders, with: (things) => ({ params: at(things), body: { id: uuidv7(), cohort: things.led } }) },
  'delete /api/organizations/{organization}/links/{link}': { expects: leaders, with: async (things) => ({ params: at(things, { link: value(await makeLink(admin(things), things.ours, { id: uuidv7(), cohort: things.led })).id }), body: {} }) },
  'post /api/organizations/{organization}/codes': { expects: leaders, with: async (things) => ({ params: at(things), body: { person: await entered(things) } }) },
  'post /api/organizations/{organization}/invitations': { expects: admins, with: (things) => ({ params: at(things), body: { id: uuidv7(), email: 'lin@example.com', role: 'trainee', cohort: null } }) },
  'delete /api/organizations/{organization}/invitations/{invitation}': { expects: admins, with: async (things) => ({ params: at(things, { invitation: (await sent(things)).id }), body: {} }) },
  'post /api/invitations': { expects: named, with: async (things) => ({ body: { token: (await sent(things, await organization({ name: '海棠' }))).token, name: '周明' } }) },
  'post /api/organizations/{organization}/import/preview': { expects: admins, with: (things) => ({ params: at(things), body: table(), headers: asFile }) },
  'post /api/organizations/{organization}/import/apply': {
    expects: admins,
    with: async (things) => {
      const body = table()
      const { file, plan } = value(await previewImport(admin(things), things.ours, body))
      return { params: at(things), body, headers: asFile, query: { file, plan } }
    },
  },
  'get /api/import-template': { expects: open },
}

/** An invitation to an organisation, as its admin sends it: its id, and the token in the letter. */
async function sent(things: World, organizationId = things.ours): Promise<{ id: string; token: string }> {
  const id = uuidv7()
  if (organizationId !== things.ours) await member(organizationId, 'admin', { actor: admin(things) })
  value(await invite(admin(things), organizationId, { id, email: 'lin@example.com', role: 'trainee', cohort: null, site: 'https://ruqun.example' }))
  const letter = await everything().mail.findFirst({ where: { organizationId }, orderBy: { id: 'desc' } })
  return { id, token: /\/invitation\/(\S+)$/m.exec(letter?.text ?? '')?.[1] ?? '' }
}
