import 'server-only'
import { changed, codes, imported, joined, preview } from '../answers/people'
import { nothing } from '../schemas'
import { acceptance, cohortFields, cohortLeads, newCodes, newCohort, newInvitation, newLink, newPerson, newRole, ofPreview, personFields, settings, whichTemplate } from '../schemas-people'
import { deed, own, write, type Operation } from './types'

const here = '/api/organizations/{organization}'
const person = `${here}/people/{membership}`
const taken = ['number-taken', 'address-taken'] as const
const table = 'text/csv or application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const upload = ['invalid-request', 'cross-origin', 'read-only', ...own, 'file-too-large', 'no-table', 'no-columns', 'too-many-rows', 'has-formulas', 'has-macros', 'too-many-requests'] as const

/** The people of an organisation, how they come in, and importing them. */
export const people: Operation[] = [
  { method: 'put', path: here, says: 'Settle how the organisation works; its admins.', signedIn: true, body: settings, answers: { 200: changed }, codes: [...deed, 'no-such-setting'] },
  { method: 'post', path: `${here}/leave`, says: 'Leave. The last admin cannot.', signedIn: true, body: nothing, answers: { 200: changed }, codes: [...deed, 'last-admin'] },
  { method: 'post', path: `${here}/people`, says: 'Put one person on the roster; managers into a cohort they lead.', signedIn: true, body: newPerson, answers: { 201: changed }, codes: [...deed, ...taken, 'id-taken'] },
  { method: 'put', path: person, says: 'Change what is known of a person, and which cohorts they are in; managers of trainees they see.', signedIn: true, body: personFields, answers: { 200: changed }, codes: [...deed, ...taken] },
  { method: 'delete', path: person, says: 'End a membership; admins. What was done stays on record.', signedIn: true, body: nothing, answers: { 200: changed }, codes: [...deed, 'last-admin'] },
  { method: 'put', path: `${person}/role`, says: 'Give a role; admins.', signedIn: true, body: newRole, answers: { 200: changed }, codes: [...deed, 'last-admin'] },
  { method: 'post', path: `${person}/return`, says: 'Take somebody back who had left, as a trainee; admins.', signedIn: true, body: nothing, answers: { 200: changed }, codes: deed },
  { method: 'post', path: `${here}/cohorts`, says: 'Make a cohort; admins.', signedIn: true, body: newCohort, answers: { 201: changed }, codes: [...deed, 'name-taken', 'id-taken'] },
  { method: 'put', path: `${here}/cohorts/{cohort}`, says: 'Rename a cohort, archive it or take it up again; admins.', signedIn: true, body: cohortFields, answers: { 200: changed }, codes: [...deed, 'name-taken'] },
  { method: 'put', path: `${here}/cohorts/{cohort}/leads`, says: 'Say which managers lead a cohort, and no others; admins.', signedIn: true, body: cohortLeads, answers: { 200: changed }, codes: deed },
  { method: 'post', path: `${here}/links`, says: 'Make a link to join by: admins for everybody, managers for a cohort they lead.', signedIn: true, body: newLink, answers: { 201: changed }, codes: [...deed, 'id-taken'] },
  { method: 'delete', path: `${here}/links/{link}`, says: 'End a link.', signedIn: true, body: nothing, answers: { 200: changed }, codes: deed },
  { method: 'post', path: `${here}/codes`, says: 'Make one-time codes, good for 14 days, for one person or all who have not come. Earlier codes of the same people no longer work.', signedIn: true, body: newCodes, answers: { 201: codes }, codes: [...deed, 'no-number', 'own-sign-in'] },
  { method: 'post', path: `${here}/invitations`, says: 'Invite by mail, for seven days; admins.', signedIn: true, body: newInvitation, answers: { 201: changed }, codes: [...deed, 'id-taken', 'too-many-letters'] },
  { method: 'delete', path: `${here}/invitations/{invitation}`, says: 'Withdraw an invitation that nobody has accepted; admins.', signedIn: true, body: nothing, answers: { 200: changed }, codes: deed },
  { method: 'post', path: '/api/invitations', says: 'Accept an invitation, once. Not as a guest.', signedIn: true, body: acceptance, answers: { 200: joined }, codes: [...write, ...own, 'invitation-used', 'invitation-revoked', 'invitation-expired'] },
  { method: 'post', path: `${here}/import/preview`, says: 'What importing this file (at most 5 MB and 5,000 people) would change; admins. Nothing is changed.', signedIn: true, takes: table, answers: { 200: preview }, codes: [...upload] },
  { method: 'post', path: `${here}/import/apply`, says: 'Import the file that was previewed, all or nothing; admins. Again: nothing changes.', signedIn: true, takes: table, query: ofPreview, answers: { 200: imported }, codes: [...upload, 'rows-wrong', 'stale-preview'] },
  { method: 'get', path: '/api/import-template', says: 'A file to fill in.', query: whichTemplate, answers: {}, file: 'application/octet-stream', codes: ['invalid-request'] },
]
