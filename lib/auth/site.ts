import 'server-only'
import { env } from '@/lib/env'
import { hostOf, isSecure } from './address'

/** What links begin with, without a slash at its end: RUQUN_URL, else what the browser asked for. With a mail server RUQUN_URL is set, as nobody else's word may stand in letters. */
export function siteOf(request: { url: string; headers: Headers }): string {
  const { RUQUN_URL, RUQUN_TRUSTED_PROXIES } = env()
  if (RUQUN_URL) return new URL(RUQUN_URL).origin
  return `${isSecure(request, RUQUN_TRUSTED_PROXIES) ? 'https' : 'http'}://${hostOf(request.headers, RUQUN_TRUSTED_PROXIES) || new URL(request.url).host}`
}
