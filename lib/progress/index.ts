import 'server-only'

export { getProgress, type Progress } from './progress'
