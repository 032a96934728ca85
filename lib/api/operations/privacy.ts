import 'server-only'
import { beside, view } from '../answers/facilitate'
import { certificate, certificates, erased, given, matches, record, revoked, shared } from '../answers/privacy'
import { nothing } from '../schemas'
import { confirmation, erasure, expiry, newCertificate, printing, recordFile, recordPage, stage, stageBeside } from '../schemas-privacy'
import { deed, own, write, type Operation } from './types'

const one = '/api/me/certificates/{certificate}'
const ours = '/api/organizations/{organization}'

/** Certificates, what a person may do with their data, the record of an organisation, and scenes played by a room. */
export const privacy: Operation[] = [
  { method: 'get', path: '/api/me/certificates', says: 'My certificates, and what I could have one for.', signedIn: true, answers: { 200: certificates }, codes: ['signed-out'] },
  { method: 'post', path: '/api/me/certificates', says: 'Make the certificate of a completed module. The same again: 200.', signedIn: true, body: newCertificate, answers: { 200: certificate, 201: certificate }, codes: [...write, 'signed-out', 'not-finished', 'id-taken'] },
  { method: 'delete', path: one, says: 'Make one of mine invalid, for good.', signedIn: true, body: nothing, answers: { 200: revoked }, codes: [...write, ...own] },
  { method: 'post', path: `${one}/pdf`, says: 'One of mine as a PDF, with the name it was made for.', signedIn: true, body: printing, answers: {}, file: 'application/pdf', codes: [...write, ...own, 'wrong-name', 'unprintable-name', 'too-many-requests'] },
  { method: 'post', path: '/api/verify', says: 'Whether the certificate of this code is in this name.', body: confirmation, answers: { 200: matches }, codes: [...write, 'too-many-requests'] },
  { method: 'get', path: `${ours}/certificates`, says: 'The certificates under an organisation’s assignments, for its admins.', signedIn: true, answers: { 200: given }, codes: own },
  { method: 'put', path: `${ours}/certificates/{certificate}`, says: 'Set until when one is valid.', signedIn: true, body: expiry, answers: { 200: certificate }, codes: deed },
  { method: 'delete', path: `${ours}/certificates/{certificate}`, says: 'Make one invalid, for good.', signedIn: true, body: nothing, answers: { 200: revoked }, codes: deed },
  { method: 'get', path: '/api/me/export', says: 'Everything about me, as one file.', signedIn: true, answers: {}, file: 'application/json', codes: ['signed-out'] },
  { method: 'post', path: '/api/me/erase', says: 'Erase me: who I am goes, what I decided stays under an id that names nobody.', signedIn: true, body: erasure, answers: { 200: erased }, codes: [...write, 'signed-out', 'last-admin'] },
  { method: 'put', path: '/api/me/shares/{attempt}', says: 'Let the managers of the organisation that assigned it see the debrief of a finished attempt.', signedIn: true, body: nothing, answers: { 200: shared }, codes: [...write, ...own] },
  { method: 'delete', path: '/api/me/shares/{attempt}', says: 'Take that back.', signedIn: true, body: nothing, answers: { 200: shared }, codes: [...write, ...own] },
  { method: 'get', path: `${ours}/record`, says: 'What was done in the organisation’s name, for its admins.', signedIn: true, query: recordPage, answers: { 200: record }, codes: [...own, 'invalid-request'] },
  { method: 'get', path: `${ours}/record/file`, says: 'The same as a table, at most 10,000 rows.', signedIn: true, query: recordFile, answers: {}, file: 'text/csv', codes: [...own, 'invalid-request'] },
  { method: 'post', path: '/api/facilitate', says: 'A scene after these choices. Nothing is stored.', body: stage, answers: { 200: view }, codes: [...write, 'not-found', 'no-such-move', 'too-many-requests'] },
  { method: 'post', path: '/api/facilitate/beside', says: 'Two courses of a scene from where they part. Nothing is stored.', body: stageBeside, answers: { 200: beside }, codes: [...write, 'not-found', 'no-such-move', 'too-many-requests'] },
]
