import 'server-only'
import { debrief } from '../answers/debrief'
import { difference, taken } from '../answers/differences'
import { glosses } from '../answers/glosses'
import { lines, star, stars } from '../answers/lines'
import { guest, health, progress, scenarios } from '../answers/person'
import { hints, view } from '../answers/view'
import { newAttempt, newDecision, newDifference, newHint, newRewind, nothing, page } from '../schemas'
import { own, write, type Operation } from './types'

const id = '/api/attempts/{id}'
const kept = '/api/me/lines/{attempt}/{line}'

/** Playing, and what a person keeps of it. */
export const play: Operation[] = [
  { method: 'post', path: '/api/guest', says: 'Become a guest: a person without a name, whom a cookie knows. Signed in already: nothing changes.', body: nothing, answers: { 200: guest, 201: guest }, codes: [...write, 'too-many-requests'] },
  { method: 'get', path: '/api/scenarios', says: 'The scenarios that can be begun.', answers: { 200: scenarios }, codes: [] },
  { method: 'post', path: '/api/attempts', says: 'Begin an attempt. The same request again: 200 and the same attempt.', signedIn: true, body: newAttempt, answers: { 200: view, 201: view }, codes: [...write, ...own, 'id-taken', 'no-such-setting'] },
  { method: 'get', path: id, says: 'The view: enough to redraw the phone.', signedIn: true, answers: { 200: view }, codes: own },
  { method: 'post', path: `${id}/decisions`, says: 'Make one move. The same move at the same turn again shows where the attempt stands and changes nothing.', signedIn: true, body: newDecision, answers: { 200: view }, codes: [...write, ...own, 'stale-turn', 'ended', 'no-such-move', 'unclear-text'] },
  { method: 'post', path: `${id}/hints`, says: 'The suggestions of this turn, for an attempt without them. Free in practice, noted in an assessment.', signedIn: true, body: newHint, answers: { 200: hints }, codes: [...write, ...own, 'ended', 'stale-turn'] },
  { method: 'post', path: `${id}/rewind`, says: 'Practice only: a new attempt that shares the decisions before that turn.', signedIn: true, body: newRewind, answers: { 200: view, 201: view }, codes: [...write, ...own, 'id-taken', 'not-practice', 'no-such-turn'] },
  { method: 'get', path: `${id}/debrief`, says: 'After the end: the path, ratings, what people thought, what else could have been done.', signedIn: true, answers: { 200: debrief }, codes: [...own, 'not-ended'] },
  { method: 'get', path: `${id}/glosses/{event}`, says: 'The words of one thing said, with what they mean and what they do: of what the view shows, after the end also the debrief.', signedIn: true, answers: { 200: glosses }, codes: own },
  { method: 'get', path: '/api/me/progress', says: 'What I have learned so far, and my attempts.', signedIn: true, query: page, answers: { 200: progress }, codes: ['signed-out', 'invalid-request'] },
  { method: 'get', path: '/api/me/lines', says: 'The lines I keep, with whom they are for and what they did.', signedIn: true, answers: { 200: lines }, codes: ['signed-out'] },
  { method: 'get', path: '/api/me/lines/{attempt}', says: 'Which lines of this attempt I keep.', signedIn: true, answers: { 200: stars }, codes: own },
  { method: 'put', path: kept, says: 'Keep a line that I have read in this attempt: an event, after the end also a choice. Again: nothing changes.', signedIn: true, body: nothing, answers: { 200: star }, codes: [...write, ...own] },
  { method: 'delete', path: kept, says: 'Let it go. It need not be kept.', signedIn: true, body: nothing, answers: { 200: star }, codes: [...write, ...own] },
  { method: 'post', path: '/api/differences', says: 'Say what is otherwise where I work than a norm or a scenario has it. The same again: 200.', signedIn: true, body: newDifference, answers: { 200: difference, 201: difference }, codes: [...write, ...own, 'id-taken', 'no-such-setting', 'too-many-requests'] },
  { method: 'delete', path: '/api/differences/{id}', says: 'Take back what I said. It is deleted.', signedIn: true, body: nothing, answers: { 200: taken }, codes: [...write, ...own] },
  { method: 'get', path: '/api/health', says: 'Whether process, database and content are well.', answers: { 200: health, 503: health }, codes: [] },
]
