import { preferredLocale } from './i18n/locales'

/** The bare address leads to the reader's language. */
export function GET(request: Request) {
  const locale = preferredLocale(request.headers.get('accept-language'))
  return new Response(null, { status: 307, headers: { location: `/${locale}${new URL(request.url).search}`, vary: 'accept-language' } })
}
