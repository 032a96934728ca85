import 'server-only'

export { createAttempt, type Created, type Wanted } from './create'
export { submitDecision, type Wire } from './decide'
export { getAttempt, getDebrief } from './get'
export { listAttempts, type AttemptPage, type AttemptSummary } from './list'
export { publish } from './publish'
export { rewind } from './rewind'
