import 'server-only'

export { listLines, starsIn } from './list'
export { starLine, unstarLine } from './star'
export type { KeptLine } from './kept'
