import 'server-only'

export { enqueue, type NewJob } from './enqueue'
