import 'server-only'
import { log } from '@/lib/errors'
import { askDaily } from './daily'
import { errorCode } from './handler'
import { daily, kinds } from './kinds'
import { workAll, type Handlers } from './worker'

const usual = 4_000 // ms between looks; each is one short transaction
const longRest = 60_000 // while the database is away
const hour = 60 * 60 * 1000

declare global {
  var ruqunWorker: { stop: () => void } | undefined // one in a process, also when modules are loaded anew
}

// Apart, as a mail server that does not answer takes its time over each letter.
const lanes: ((all: Handlers) => Handlers)[] = [({ mail: _, ...others }) => others, ({ mail }) => (mail ? { mail } : {})]

/** Starts this process's worker: it looks every few seconds for what is due, and stops with the process. What it was doing then is taken up by another. */
export function startWorker(rest = usual): void {
  globalThis.ruqunWorker?.stop()
  let stopped = false
  let asked = 0
  const timers = new Map<number, NodeJS.Timeout>()
  const stop = () => {
    stopped = true
    for (const timer of timers.values()) clearTimeout(timer)
  }
  const askForTonight = async () => {
    if (Date.now() - asked < hour) return
    await askDaily(daily)
    asked = Date.now()
  }
  const look = async (lane: (all: Handlers) => Handlers): Promise<number> => {
    try {
      await askForTonight()
      const handlers = lane(kinds())
      if (Object.keys(handlers).length > 0) await workAll(handlers, () => !stopped)
      return rest
    } catch (error) {
      log().warn({ error: errorCode(error) }, 'the worker rests')
      return longRest
    }
  }
  const again = (at: number, lane: (all: Handlers) => Handlers, after: number): void => {
    if (stopped) return
    const timer = setTimeout(() => void look(lane).then((pause) => again(at, lane, pause)), after * (0.75 + Math.random() / 2)) // two instances do not look in step
    timers.set(at, timer.unref())
  }
  globalThis.ruqunWorker = { stop }
  for (const signal of ['SIGTERM', 'SIGINT', 'beforeExit'] as const) process.once(signal, stop)
  for (const [at, lane] of lanes.entries()) again(at, lane, rest)
}
