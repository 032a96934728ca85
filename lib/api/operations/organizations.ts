import 'server-only'
import { founded } from '../answers/organizations'
import { newOrganization } from '../schemas-organizations'
import { deed, type Operation } from './types'

/** Founding an organisation, its people and its settings. */
export const organizations: Operation[] = [
  { method: 'post', path: '/api/organizations', says: 'Found an organisation, as its first admin. Not as a guest.', signedIn: true, body: newOrganization, answers: { 201: founded }, codes: [...deed, 'id-taken', 'no-such-setting'] },
]
