import 'server-only'
import pino, { type Logger } from 'pino'
import { env } from '@/lib/env'

/** The app's log: JSON lines on stdout. Callers name the fields; headers, bodies and typed text never go in. */
export function log(): Logger {
  return (made ??= pino({ level: env().LOG_LEVEL, base: null }))
}
let made: Logger | undefined
