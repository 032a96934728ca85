import 'server-only'
import { assigned, assignment, assignments as list, draft, mine, moved, outbox, readNow, reminded, sentByHand, unsubscribed, withdrawn } from '../answers/assignments'
import { view } from '../answers/view'
import { nothing } from '../schemas'
import { calendarLanguage, newAssignedAttempt, newAssignment, newDate, newReminder, pageOfAssignments } from '../schemas-assignments'
import { deed, own, type Operation } from './types'

const all = '/api/organizations/{organization}/assignments'
const one = `${all}/{assignment}`
const my = '/api/assignments/{assignment}'

/** Assigning, reminding, and what is assigned to oneself. */
export const assignments: Operation[] = [
  { method: 'get', path: all, says: 'The assignments one manages. Managers: those of their cohorts.', signedIn: true, query: pageOfAssignments, answers: { 200: list }, codes: [...own, 'invalid-request'] },
  { method: 'post', path: all, says: 'Assign a module to a cohort or a person. The same request again: 200 and the same assignment.', signedIn: true, body: newAssignment, answers: { 200: assigned, 201: assigned }, codes: [...deed, 'id-taken', 'no-such-module', 'no-such-addressee', 'no-such-setting', 'due-in-past'] },
  { method: 'get', path: one, says: 'One assignment and how everybody in it stands. Never what anybody chose.', signedIn: true, answers: { 200: assignment }, codes: own },
  { method: 'put', path: one, says: 'Move the due date.', signedIn: true, body: newDate, answers: { 200: moved }, codes: [...deed, 'withdrawn', 'due-in-past'] },
  { method: 'delete', path: one, says: 'Withdraw it: nothing disappears, nothing can be begun any more.', signedIn: true, body: nothing, answers: { 200: withdrawn }, codes: deed },
  { method: 'get', path: `${one}/reminders`, says: 'Who is not done, and a text to begin with. No addresses.', signedIn: true, answers: { 200: draft }, codes: [...own, 'withdrawn', 'no-such-module'] },
  { method: 'post', path: `${one}/reminders`, says: 'Remind those who are not done, once a day at most each.', signedIn: true, body: newReminder, answers: { 200: reminded }, codes: [...deed, 'withdrawn', 'no-such-module', 'too-many-letters'] },
  { method: 'get', path: '/api/organizations/{organization}/outbox', says: 'Letters that have not gone. Admins only.', signedIn: true, answers: { 200: outbox }, codes: own },
  { method: 'post', path: '/api/organizations/{organization}/outbox/{mail}', says: 'Say that a letter has gone by hand.', signedIn: true, body: nothing, answers: { 200: sentByHand }, codes: deed },
  { method: 'get', path: '/api/assignments', says: 'What is assigned to oneself, in all organisations.', signedIn: true, answers: { 200: mine }, codes: own },
  { method: 'post', path: `${my}/read`, says: 'Say that one has read who sees what.', signedIn: true, body: nothing, answers: { 200: readNow }, codes: deed },
  { method: 'post', path: `${my}/attempts`, says: 'Begin a scenario of an assignment, or go on with the open one: 200 and that attempt.', signedIn: true, body: newAssignedAttempt, answers: { 200: view, 201: view }, codes: [...deed, 'id-taken', 'withdrawn', 'not-read', 'used-up', 'no-such-module'] },
  { method: 'get', path: `${my}/calendar`, says: 'The due date as a calendar file.', signedIn: true, query: calendarLanguage, answers: {}, file: 'text/calendar', codes: [...own, 'no-such-module'] },
  { method: 'post', path: '/api/unsubscribe/{token}', says: 'No more reminders to the address that got this token. Any body; mail programs post here.', answers: { 200: unsubscribed }, codes: ['not-found'] },
]
