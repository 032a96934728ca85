import { isAuthoring } from '@/lib/author'
import { preferredLocale } from '../../i18n/locales'

/** The short address, in the reader's language. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  if (!isAuthoring()) return new Response(null, { status: 404 })
  const { slug } = await params
  return new Response(null, { status: 307, headers: { location: `/${preferredLocale(request.headers.get('accept-language'))}/author/${encodeURIComponent(slug)}`, vary: 'accept-language' } })
}
