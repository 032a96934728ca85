import 'server-only'
import { hostOf } from '@/lib/auth'

/**
 * Whether a write may come from where it says it comes from: pages of our own host, and programs that are no browser.
 * A browser always names the origin of a write, so a request that names none carries no one else's cookie.
 */
export function fromOwnPage(headers: Headers, trustedProxies: number): boolean {
  const site = headers.get('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  if (origin === null) return true
  const host = hostOf(headers, trustedProxies).toLowerCase()
  return host !== '' && URL.canParse(origin) && new URL(origin).host === host
}
