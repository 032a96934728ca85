import 'server-only'

export { enqueue, enqueueAll, type NewJob } from './enqueue'
