import 'server-only'
import { founded, led } from '../answers/organizations'
import { newOrganization } from '../schemas-organizations'
import { deed, type Operation } from './types'

/** Founding an organisation, its people and its settings. */
export const organizations: Operation[] = [
  { method: 'post', path: '/api/demo', says: 'Look at the demonstration: leads there, as a guest where nobody is signed in. The language by ?locale.', answers: { 303: led }, codes: ['cross-origin', 'too-many-requests'] },
  { method: 'post', path: '/api/organizations', says: 'Found an organisation, as its first admin. Not as a guest.', signedIn: true, body: newOrganization, answers: { 201: founded }, codes: [...deed, 'id-taken', 'no-such-setting', 'not-a-founder'] },
]
