import 'server-only'

export { sayDifference } from './say'
export { takeBack } from './take-back'
export { longest, type Difference } from './shape'
