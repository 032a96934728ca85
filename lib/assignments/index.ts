import 'server-only'

export { completionOf, type Completion, type PersonStanding, type Which } from './completion'
export { standing, type Played, type Standing, type State, type Terms } from './standing'
