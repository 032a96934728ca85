import type { Where } from './look'
import type { MarkName } from './marks'
import { all, only, open, type Expects } from './rows'
import type { Things } from './things'
import type { Who } from './world'

/**
 * Who gets to see a page, and what of. `with`: what there is in its address; `shows`: what these must find there; `own`: it may name
 * who looks at it; `even`: what it tells whoever has its address; `changes`: something of an organisation can be changed there. Rows go by the path of
 * their page; a `?` and words after it make one more of the same page.
 */
export type PageRow = { expects: Expects; with?: (things: Things) => Where; shows?: Partial<Record<Who, MarkName[]>>; own?: true; even?: MarkName[]; changes?: true }

const at = (params: Record<string, string>) => () => ({ params })
const holding = (name: keyof Things, as: string) => (things: Things) => ({ params: { [as]: things[name] } })
const mine: Expects = { ...only('trainee'), nobody: 'not-found' }
/** A guest has no name yet: they sign in first. */
const named: Expects = { ...open, nobody: 'sign-in', guest: 'sign-in' }

/** The same for whoever comes, and what a letter, a code or a link opens. */
export const openPages: Record<string, PageRow> = {
  '/': { expects: open },
  '/data-sheet': { expects: open },
  '/demo': { expects: open },
  '/modules': { expects: open },
  '/modules/[id]': { expects: open, with: at({ id: 'first-day' }) },
  '/norms': { expects: open },
  '/norms/[id]': { expects: open, with: at({ id: 'ask-before-calling' }) },
  '/paths/[id]': { expects: open, with: at({ id: 'intern' }) },
  '/scenarios/[slug]': { expects: open, with: at({ slug: 'ws-05' }) },
  '/play/[slug]': { expects: open, with: at({ slug: 'ws-05' }) },
  '/facilitate/[slug]': { expects: open, with: at({ slug: 'ws-05' }) },
  '/verify': { expects: open },
  '/verify/[code]': { expects: open, with: holding('code', 'code'), even: ['code'] },
  '/sign-in': { expects: open },
  '/sign-up': { expects: open },
  '/forgot': { expects: open },
  '/welcome/[token]': { expects: open, with: holding('welcome', 'token') },
  '/reset/[token]': { expects: open, with: holding('reset', 'token') },
  '/join/[token]': { expects: open, with: holding('token', 'token'), own: true, even: ['ours', 'led', 'token'] },
  '/invitation/[token]': { expects: named, with: holding('invitation', 'token'), own: true, even: ['ours', 'led', 'invitation'] },
  '/unsubscribe/[token]': { expects: open, with: holding('unsubscribe', 'token'), even: ['ours'] },
  // Only where nothing is served to others: on the author's own machine, and where no mail server is set up.
  '/author': { expects: all('not-found') },
  '/author/[slug]': { expects: all('not-found'), with: at({ slug: 'ws-05' }) },
  '/outbox': { expects: all('not-found') },
}

/** What is one's own, and nobody else's. */
export const ownPages: Record<string, PageRow> = {
  '/account': { expects: named, shows: { stranger: ['stranger'], trainee: ['trainee', 'ours', 'address'], gone: ['gone'], otherAdmin: ['otherAdmin', 'theirs'] } },
  '/assignments': { expects: { ...open, nobody: 'sign-in' }, shows: { trainee: ['assignment', 'ours'] } },
  '/certificates': { expects: open, shows: { trainee: ['code'] } },
  '/debrief/[id]': { expects: mine, with: holding('run', 'id'), shows: { trainee: ['parted'] } },
  '/debrief/[id]?while it goes on': { expects: mine, with: holding('open', 'id'), shows: { trainee: ['open'] } },
  '/debrief/[id]/beside': { expects: mine, with: holding('parted', 'id'), shows: { trainee: ['parted'] } },
  '/lines': { expects: open, shows: { trainee: ['run'] } },
  '/privacy': { expects: open },
  '/progress': { expects: open, shows: { guest: ['guestRun'], trainee: ['run', 'parted', 'open'] } },
  '/progress?after another\'s run': { expects: open, with: ({ parted }) => ({ query: { after: parted } }) },
  '/take-along': { expects: all('account') },
  '/hr': { expects: named, shows: { trainee: ['ours'], admin: ['ours'], otherAdmin: ['theirs'] }, changes: true },
}
