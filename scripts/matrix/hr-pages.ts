import type { PageRow } from './page-rows'
import { admins, inside, leaders, managers, type Expects } from './rows'
import type { Things } from './things'

const at = (...names: ('assignment' | 'link' | 'membership' | 'shared')[]) => (things: Things) =>
  ({ params: { organization: things.organization, ...Object.fromEntries(names.map((name) => [name === 'shared' ? 'attempt' : name, things[name]])) } })
const asking = (query: (things: Things) => Record<string, string>) => (things: Things) => ({ ...at()(things), query: query(things) })
const scene = (things: Things) => ({ params: { organization: things.organization, scenario: 'ws-05' } })

/** Nobody is asked to sign in and sent back; all others learn nothing, not even that there is such an organisation. */
const door = (expects: Expects): Expects => ({ ...expects, nobody: 'sign-in' })
const house = { otherManager: ['ours'], admin: ['ours'] } satisfies PageRow['shows']

/** HR's. Whoever leads one cohort sees nothing of another. */
export const hrPages: Record<string, PageRow> = {
  '/hr/[organization]': { expects: door(managers), with: at(), shows: { manager: ['ours', 'led'], otherManager: ['ours', 'aside'], admin: ['led', 'aside'] } },
  '/hr/[organization]/norms': { expects: door(managers), with: at(), shows: { manager: ['led'], otherManager: ['aside'], admin: ['led', 'aside'] } },
  '/hr/[organization]/norms?in a cohort aside': { expects: door(managers), with: asking(({ aside }) => ({ cohort: aside })), shows: { otherManager: ['aside'], admin: ['aside'] } },
  '/hr/[organization]/choices': { expects: door(managers), with: at(), shows: house },
  '/hr/[organization]/choices/[scenario]': { expects: door(managers), with: scene, shows: { manager: ['led'], otherManager: ['aside'], admin: ['led', 'aside'] } },
  '/hr/[organization]/assignments': { expects: door(managers), with: at(), shows: { manager: ['assignment', 'led'], admin: ['assignment', 'led'] } },
  '/hr/[organization]/assignments/new': { expects: door(managers), with: at(), shows: { manager: ['led'], otherManager: ['aside'], admin: ['led', 'aside'] }, changes: true },
  '/hr/[organization]/assignments/new?for a colleague': { expects: door(inside(['otherManager', 'admin'])), with: asking(({ colleague }) => ({ person: colleague })), shows: { otherManager: ['colleague'], admin: ['colleague'] }, changes: true },
  '/hr/[organization]/assignments/new?for somebody called': { expects: door(managers), with: asking(() => ({ to: 'person', q: '~' })), shows: { manager: ['trainee'], otherManager: ['colleague'], admin: ['trainee', 'colleague'] } },
  '/hr/[organization]/assignments?of a cohort aside': { expects: door(managers), with: asking(({ aside }) => ({ cohort: aside })) },
  '/hr/[organization]/assignments/[assignment]': { expects: door(leaders), with: at('assignment'), shows: { manager: ['trainee'], admin: ['trainee'] }, changes: true },
  '/hr/[organization]/assignments/[assignment]/remind': { expects: door(leaders), with: at('assignment'), shows: { manager: ['trainee'], admin: ['trainee'] }, changes: true },
  '/hr/[organization]/outbox': { expects: door(admins), with: at(), shows: { admin: ['letter'] }, changes: true },
  '/hr/[organization]/people': { expects: door(managers), with: at(), shows: { manager: ['trainee'], otherManager: ['colleague'], admin: ['trainee', 'colleague', 'admin'] } },
  '/hr/[organization]/people?in a cohort aside': { expects: door(managers), with: asking(({ aside }) => ({ cohort: aside })), shows: { otherManager: ['colleague'], admin: ['colleague'] } },
  '/hr/[organization]/people?who have left': { expects: door(managers), with: asking(() => ({ show: 'left' })), shows: { admin: ['gone'] } },
  '/hr/[organization]/people/new': { expects: door(managers), with: at(), shows: { manager: ['led'], otherManager: ['aside'], admin: ['led', 'aside'] }, changes: true },
  '/hr/[organization]/people/import': { expects: door(admins), with: at(), changes: true },
  '/hr/[organization]/people/cohorts': { expects: door(managers), with: at(), shows: { manager: ['led', 'manager'], otherManager: ['aside'], admin: ['led', 'aside', 'manager'] }, changes: true },
  '/hr/[organization]/people/joining': { expects: door(managers), with: at(), shows: { manager: ['token'], admin: ['token', 'invited'] }, changes: true },
  '/hr/[organization]/people/joining/[link]': { expects: door(leaders), with: at('link'), shows: { manager: ['token'], admin: ['token'] } },
  '/hr/[organization]/people/[membership]': { expects: door(leaders), with: at('membership'), shows: { manager: ['trainee', 'led', 'shared'], admin: ['trainee', 'led', 'shared'] }, changes: true },
  '/hr/[organization]/people/[membership]/shared/[attempt]': { expects: door(leaders), with: at('membership', 'shared'), shows: { manager: ['trainee'], admin: ['trainee'] } },
  '/hr/[organization]/settings': { expects: door(admins), with: at(), shows: { admin: ['ours'] }, changes: true },
  '/hr/[organization]/record': { expects: door(admins), with: at(), shows: { admin: ['admin'] } },
  '/hr/[organization]/record/certificates': { expects: door(admins), with: at(), shows: { admin: ['trainee'] }, changes: true },
}
