import 'server-only'
import { log } from '@/lib/errors'
import { errorCode, GiveUp, type Handler } from './handler'
import { done, failed, mostTries, take } from './take'

type Options = { lease?: number } // seconds
export type Handlers = Record<string, Handler>

const usual = 5 * 60 // seconds: longer than any handler takes

/** Does one job that is due. False when there was none. */
export async function workOne(handlers: Handlers, { lease = usual }: Options = {}): Promise<boolean> {
  const job = await take(Object.keys(handlers), lease)
  if (!job) return false
  try {
    // Taken more often than a failure can bring it back: it ends the process that does it.
    if (job.tries > mostTries) throw new GiveUp('lost')
    await handlers[job.kind]?.(job)
    await done(job)
  } catch (error) {
    const outcome = await failed(job, error)
    log().warn({ job: job.id, kind: job.kind, tries: job.tries, error: errorCode(error), outcome }, 'a job failed')
  }
  return true
}

/** Does what is due until nothing is, or until told to stop. @returns how many */
export async function workAll(handlers: Handlers, goOn: () => boolean = () => true, options?: Options): Promise<number> {
  let count = 0
  while (goOn() && (await workOne(handlers, options))) count++
  return count
}
