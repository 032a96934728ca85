import type { Who } from './world'

/** Who gets what: `yes`, or a problem's code. */
export type Expects = Record<Who, string>

export const all = (answer: string): Expects => ({ nobody: answer, guest: answer, stranger: answer, trainee: answer, manager: answer, otherManager: answer, admin: answer, gone: answer, otherAdmin: answer })

/** Whoever comes. */
export const open: Expects = all('yes')
/** Whoever is somebody, a guest too: each finds only their own. */
export const signedIn: Expects = { ...all('yes'), nobody: 'signed-out' }
/** Only one person; to all others it is not there. */
export const only = (owner: Who): Expects => ({ ...all('not-found'), nobody: 'signed-out', [owner]: 'yes' })
/** Only these. */
export const inside = (yes: Who[]): Expects => ({ ...all('not-found'), nobody: 'signed-out', ...Object.fromEntries(yes.map((who) => [who, 'yes'])) })
/** Everybody in the organisation. */
export const members = inside(['trainee', 'manager', 'otherManager', 'admin'])
/** Whoever leads something there. */
export const managers = inside(['manager', 'otherManager', 'admin'])
/** Whoever leads that cohort, or all. */
export const leaders = inside(['manager', 'admin'])
export const admins = inside(['admin'])
