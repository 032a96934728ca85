import 'server-only'

export { getProgress, type Next, type Progress, type Standings } from './progress'
