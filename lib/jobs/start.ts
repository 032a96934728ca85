import 'server-only'
import { log } from '@/lib/errors'
import { lookForNews } from '@/lib/insights/jobs'
import { askDaily } from './daily'
import { errorCode } from './handler'
import { daily, kinds } from './kinds'
import { workAll } from './worker'

const rest = 4_000 // ms between looks; each is one short transaction
const longRest = 60_000 // while the database is away
const hour = 60 * 60 * 1000

declare global {
  var ruqunWorker: { stop: () => void } | undefined // one in a process, also when modules are loaded anew
}

/** Starts this process's worker: it looks every few seconds for what is due, and stops with the process. What it was doing then is taken up by another. */
export function startWorker(): void {
  globalThis.ruqunWorker?.stop()
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let asked = 0
  const stop = () => {
    stopped = true
    clearTimeout(timer)
  }
  const look = async (): Promise<number> => {
    try {
      if (Date.now() - asked > hour) await Promise.all([askDaily(daily), lookForNews()])
      asked = Date.now() - asked > hour ? Date.now() : asked
      await workAll(kinds(), () => !stopped)
      return rest
    } catch (error) {
      log().warn({ error: errorCode(error) }, 'the worker rests')
      return longRest
    }
  }
  const again = (after: number): void => {
    if (stopped) return
    timer = setTimeout(() => void look().then(again), after * (0.75 + Math.random() / 2)) // two instances do not look in step
    timer.unref()
  }
  globalThis.ruqunWorker = { stop }
  for (const signal of ['SIGTERM', 'SIGINT', 'beforeExit'] as const) process.once(signal, stop)
  again(rest)
}
