import 'server-only'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { z } from 'zod'
import { env } from '@/lib/env'

export const providerId = 'company'

const said = z.looseObject({ iss: z.string(), sub: z.string().min(1), name: z.string().optional(), nickname: z.string().optional(), preferred_username: z.string().optional(), given_name: z.string().optional(), family_name: z.string().optional() })
export type Said = z.infer<typeof said>

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
        const vouched = said.parse(idClaims(tokens.id_token ?? ''))
        const told = client.issuer.metadata.userinfo_endpoint && tokens.access_token ? await client.userinfo(tokens.access_token) : null
        if (told && told.sub !== vouched.sub) throw new Error('The userinfo endpoint speaks of somebody else.')
        return { ...told, ...vouched }
      },
    },
    profile: (profile) => ({ id: profile.sub, name: nameOf(profile), issuer: profile.iss }),
  }
}

/** Of a token that the client has verified. */
const idClaims = (token: string): object => z.looseObject({}).parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')))

/** Family names come first in Chinese, and are written without a blank. */
export function nameOf({ name, nickname, preferred_username, given_name: given = '', family_name: family = '' }: Partial<Said>): string | null {
  const parts = /\p{Script=Han}/u.test(given + family) ? family + given : `${given} ${family}`.trim()
  return [name, parts, nickname, preferred_username].map((one) => one?.trim()).find(Boolean) ?? null
}
