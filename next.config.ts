import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const development = process.env.NODE_ENV === 'development'

// Inline scripts are Next's own data in static pages: a nonce would make every page dynamic. Nothing may come from elsewhere.
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  `connect-src 'self'${development ? ' ws:' : ''}`,
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'", // a web view is no frame, so chat apps may open the page
].join('; ')

const securityHeaders = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()' },
]

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true }, // no picture of ours needs resizing, and anybody could ask for it
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
  distDir: process.env.RUQUN_DIST ?? '.next',
  agentRules: false, // else development writes instruction files into the project
  typescript: { ignoreBuildErrors: true }, // `npm test` checks types; a first start need not do it again
}

export default createNextIntlPlugin('./app/i18n/request.ts')(config)
