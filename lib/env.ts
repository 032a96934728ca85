import 'server-only'
import { z } from 'zod'

const settings = z.object({
  DATABASE_URL: z.string().min(1),
  NEXTAUTH_SECRET: z.string().min(32), // signs and encrypts the sign-in token
  RUQUN_DB_CONNECTIONS: z.coerce.number().int().min(1).max(200).default(10),
  RUQUN_GUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(1200), // from one address; a whole office may stand behind it
  RUQUN_DIFFERENCES_PER_MINUTE: z.coerce.number().int().min(1).default(60), // texts about “my company does it differently”, from one address
  RUQUN_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0), // how many stand in front and append to x-forwarded-for
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
})

export type Env = z.infer<typeof settings>

/** The configuration, read at first use so that a build needs none. Throws with the name of what is missing or wrong. */
export function env(): Env {
  return (read ??= parseEnv(process.env))
}
let read: Env | undefined

/** Checks the given variables; an empty one counts as not set. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value))
  const result = settings.safeParse(set)
  if (result.success) return result.data
  throw new Error(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '))
}
