import 'server-only'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth, { type AuthOptions } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { env } from '@/lib/env'
import { log } from '@/lib/errors'
import type { CompanyProfile } from './company-user'
import { claimsOf, lifetime } from './token'
import { siteOf } from './site'
import type { Said } from './oidc-provider'

// Where we are reached is told by a header that is set below, never the sender's.
process.env.AUTH_TRUST_HOST = '1'

export type Ran = { location: string | null; cookies: string[]; csrfToken: string | null }
type Ask = { method: 'GET' | 'POST'; action: string; providerId: string; query?: Record<string, string>; body?: Record<string, string>; cookies?: ReadonlyMap<string, string> }
type With = { provider: OAuthConfig<Said>; secure: boolean; goTo: (path: string) => string; signedIn: (profile: CompanyProfile) => Promise<string> }

/** Has next-auth do one part of a sign-in. `signedIn` finds or makes our own user, whose id becomes the token's subject. */
export async function runNextAuth(request: Request, { method, action, providerId, query = {}, body = {}, cookies = new Map() }: Ask, given: With): Promise<Ran> {
  const site = new URL(siteOf(request))
  const headers = { 'x-forwarded-host': site.host, 'x-forwarded-proto': site.protocol.replace(':', '') }
  const asked = { method, body, headers, cookies: Object.fromEntries(cookies), query: { ...query, nextauth: [action, providerId] } }
  const reply = new Reply()
  await NextAuth(parseRequest(asked), parseReply(reply), optionsOf(given))
  return { location: reply.header('location')[0] ?? null, cookies: reply.header('set-cookie'), csrfToken: reply.csrfToken }
}

const optionsOf = ({ provider, secure, goTo, signedIn }: With): AuthOptions => ({
  providers: [provider],
  secret: env().NEXTAUTH_SECRET,
  useSecureCookies: secure,
  session: { strategy: 'jwt', maxAge: lifetime },
  callbacks: {
    redirect: ({ url, baseUrl }) => baseUrl + goTo(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url),
    jwt: async ({ profile }) => claimsOf(await signedIn(parseProfile(profile))),
  },
  // Not what was in it: tokens and names stand in there.
  logger: { error: (code) => log().warn({ code }, 'company sign-in failed'), warn: () => undefined, debug: () => undefined },
})

/** As the provider's `userinfo` made it. */
const parseProfile = (profile: unknown): CompanyProfile => {
  const { iss, sub, name } = profile as Said
  return { issuer: iss, subject: sub, name: name ?? null }
}
const parseRequest = (asked: object) => asked as NextApiRequest
const parseReply = (reply: object) => reply as NextApiResponse

/** As much of a response as next-auth writes to. */
class Reply {
  csrfToken: string | null = null
  readonly #headers = new Map<string, string[]>()
  header = (name: string): string[] => this.#headers.get(name) ?? []
  getHeader = (name: string): string[] => this.header(name.toLowerCase())
  setHeader(name: string, value: string | string[]): this {
    this.#headers.set(name.toLowerCase(), [value].flat())
    return this
  }
  status(): this {
    return this
  }
  end(): void {}
  json(): void {}
  send(body: unknown): void {
    if (typeof body === 'object' && body !== null && 'csrfToken' in body && typeof body.csrfToken === 'string') this.csrfToken = body.csrfToken
  }
}
