import 'server-only'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { z } from 'zod'
import { env } from '@/lib/env'

export const providerId = 'company'

const vouched = z.looseObject({ iss: z.string(), sub: z.string().min(1) })
const text = z.string().optional()
const names = z.looseObject({ name: text, nickname: text, preferred_username: text, given_name: text, family_name: text })

/** What is taken from a provider of somebody: nothing by which they could be mixed up with anybody else. */
export type Said = { iss: string; sub: string; name?: string }

/** The configured provider. Strict ones say a name only at their userinfo endpoint, so that is asked wherever there is one. */
export function companyProvider(): OAuthConfig<Said> {
  const { RUQUN_OIDC_ISSUER: issuer = '', RUQUN_OIDC_CLIENT_ID: clientId = '', RUQUN_OIDC_CLIENT_SECRET: clientSecret = '', RUQUN_OIDC_NAME: name = providerId } = env()
  return {
    id: providerId, name, type: 'oauth', clientId, clientSecret,
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    authorization: { params: { scope: 'openid profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    httpOptions: { timeout: 8000 }, // milliseconds
    userinfo: {
      request: async ({ client, tokens }) => {
        const claims = idClaims(tokens.id_token ?? '')
        const { iss, sub } = vouched.parse(claims)
        const told = client.issuer.metadata.userinfo_endpoint && tokens.access_token ? await client.userinfo(tokens.access_token) : null
        if (told && told.sub !== sub) throw new Error('The userinfo endpoint speaks of somebody else.')
        const name = nameOf(names.parse({ ...claims, ...told }))
        return { iss, sub, ...(name && { name }) }
      },
    },
    profile: ({ sub }) => ({ id: sub }),
  }
}

/** Of a token that the client has verified. */
const idClaims = (token: string): object => z.looseObject({}).parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')))

/** Family names come first in Chinese, and are written without a blank. */
export function nameOf({ name, nickname, preferred_username, given_name: given = '', family_name: family = '' }: z.infer<typeof names>): string | null {
  const parts = /\p{Script=Han}/u.test(given + family) ? family + given : `${given} ${family}`.trim()
  return [name, parts, nickname, preferred_username].map((one) => one?.trim()).find(Boolean) ?? null
}
