import type { MetadataRoute } from 'next'

/** Public pages may be found; what belongs to one person may not. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/*/play/', '/*/debrief/', '/*/progress', '/*/lines', '/*/certificates', '/*/privacy', '/*/hr/', '/*/demo', '/*/account', '/*/sign-in', '/*/join/', '/*/verify'] } }
}
