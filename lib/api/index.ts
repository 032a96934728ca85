import 'server-only'

export { answer } from './answer'
export { health, type Health } from './health'
export { guarded, openWrite, read, write, type Answer } from './route'
export { openApi } from './openapi'
export { linesOf, newAttempt, newDecision, newHint, newPlace, newRewind, nothing, ofAttempt, oneEvent, oneLine, page } from './schemas'
