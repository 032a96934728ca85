import 'server-only'
import { z } from 'zod'

const settings = z.object({
  DATABASE_URL: z.string().min(1),
  NEXTAUTH_SECRET: z.string().min(32), // signs and encrypts the sign-in token
  RUQUN_DB_CONNECTIONS: z.coerce.number().int().min(1).max(200).default(10),
  RUQUN_GUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(1200), // from one address; a whole office may stand behind it
  RUQUN_DIFFERENCES_PER_MINUTE: z.coerce.number().int().min(1).default(60), // texts about “my company does it differently”, from one address
  RUQUN_SIGN_INS_PER_MINUTE: z.coerce.number().int().min(1).default(300), // tries at signing in or joining, from one network address; a whole office may stand behind it
  RUQUN_LETTERS_PER_MINUTE: z.coerce.number().int().min(1).default(60), // letters asked for without a sign-in, from one network address
  RUQUN_LETTERS_PER_DAY: z.coerce.number().int().min(1).default(5000), // reminders that one organisation may send in 24 hours
  RUQUN_FOUNDERS: z.string().optional(), // who may set up organisations: addresses and @domains with commas between; without it everybody who has an account
  RUQUN_URL: z.url({ protocol: /^https?$/ }).optional(), // where people reach the app: what links in letters begin with
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(), // smtp://user:password@host:port; without it letters wait in the outbox
  MAIL_FROM: z.string().max(254).regex(/^[^\p{Cc}]*[^\s@<>]+@[^\s@<>]+>?$/u).optional(), // whom letters come from: name <a@b.example>, or the address alone; without it no-reply at the host of RUQUN_URL
  RUQUN_LOOPBACK: z.literal('1').optional(), // set by the launcher when only this machine can reach the app
  RUQUN_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(), // a company's own sign-in
  RUQUN_OIDC_CLIENT_ID: z.string().optional(),
  RUQUN_OIDC_CLIENT_SECRET: z.string().optional(),
  RUQUN_OIDC_NAME: z.string().max(40).optional(), // what its button says
  RUQUN_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0), // how many stand in front and append to x-forwarded-for
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
}).refine((given) => !given.RUQUN_OIDC_ISSUER || (given.RUQUN_OIDC_CLIENT_ID && given.RUQUN_OIDC_CLIENT_SECRET), { path: ['RUQUN_OIDC_ISSUER'], message: 'RUQUN_OIDC_CLIENT_ID and RUQUN_OIDC_CLIENT_SECRET go with it' })
  .refine((given) => !given.SMTP_URL || given.RUQUN_URL, { path: ['SMTP_URL'], message: 'needs RUQUN_URL: what is sent by mail holds links, and no request can be trusted to say where to' })

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
