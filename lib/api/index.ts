import 'server-only'

export { answer, file } from './answer'
export { health, type Health } from './health'
export { openForm } from './form'
export { guarded, openWrite, read, write, type Answer } from './route'
export { openApi } from './openapi'
export { linesOf, newAttempt, newDecision, newDifference, newHint, newPlace, newRewind, nothing, ofAttempt, oneDifference, oneEvent, oneLine, page } from './schemas'
export { line, newOrganization, ofOrganization } from './schemas-organizations'
