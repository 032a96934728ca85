import 'server-only'
import { env } from '@/lib/env'
import { news, rollup } from '@/lib/insights/jobs'
import { deliver } from '@/lib/mail/deliver'
import { retain } from '@/lib/privacy/retention'
import { clear } from './clear'
import { expiry } from './expiry'
import type { Handlers } from './worker'

/** What can be done later, and by what. A kind that is missing here waits. */
export const kinds = (): Handlers => ({
  // Without a mail server letters wait in the outbox; once there is one they go.
  ...(env().SMTP_URL && { mail: deliver }),
  clear,
  expiry,
  retention: () => retain(),
  news,
  rollup,
})

/** Kinds that are done every night. */
export const daily = ['clear', 'expiry', 'retention']
