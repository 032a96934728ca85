import 'server-only'

export { bestOf, plus, readFinished, type Scored } from './best'
export { getProgress, type Next, type Progress, type Standings } from './progress'
