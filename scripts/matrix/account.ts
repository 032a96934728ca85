import { v7 as uuidv7 } from 'uuid'
import { hashSecret, newToken } from '@/lib/auth'
import { everything } from '@/lib/db/fixture'
import type { Row } from './matrix.db.test'
import { all, open, signedIn } from './rows'

const address = () => `${uuidv7()}@example.com`
const password = 'a long way to the canteen'

export async function letter(purpose: 'sign-up' | 'reset'): Promise<string> {
  const [token, to] = [newToken(), address()]
  const userId = purpose === 'reset' ? uuidv7() : null
  if (userId) {
    await everything().user.create({ data: { id: userId, kind: 'named', name: '林小满', tokensValidFrom: new Date(0) } })
    await everything().identity.create({ data: { issuer: 'email', subject: to, userId } })
  }
  await everything().oneTimeToken.create({ data: { hash: hashSecret(purpose, token), purpose, address: to, userId, expiresAt: new Date(Date.now() + 60_000) } })
  return token
}

/** Signing in is for anybody; what it guards is proved by a letter, a code or a password. */
export const account: Record<string, Row> = {
  'post /api/sign-up': { expects: open, with: () => ({ body: { address: address(), language: 'zh' } }) },
  'post /api/sign-up/finish': { expects: open, with: async () => ({ body: { token: await letter('sign-up'), name: '林小满', password } }) },
  'post /api/sign-in': { expects: all('wrong-sign-in'), with: () => ({ body: { address: address(), password } }) },
  'post /api/sign-in/staff': { expects: all('not-found'), with: () => ({ body: { token: newToken(), number: 'QS1024', secret: { kind: 'code', code: '7KQF-3XNA' } } }) },
  'post /api/sign-in/company': { expects: all('not-found'), with: () => ({ body: { language: 'zh' } }) },
  'post /api/reset': { expects: open, with: () => ({ body: { address: address(), language: 'zh' } }) },
  'post /api/reset/finish': { expects: open, with: async () => ({ body: { token: await letter('reset'), password } }) },
  'post /api/sign-out': { expects: open, with: () => ({ body: {} }) },
  'put /api/me/password': { expects: { ...signedIn, guest: 'not-found' }, with: () => ({ body: { password } }) },
  'post /api/me/take-along': { expects: { ...all('not-found'), nobody: 'signed-out' }, with: () => ({ body: { take: true } }) },
}
