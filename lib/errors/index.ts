import 'server-only'

export { fail, problemResponse, problems, type Code, type Failure } from './problems'
export { log } from './log'
