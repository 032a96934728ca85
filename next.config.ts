import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  distDir: process.env.RUQUN_DIST ?? '.next',
}

export default createNextIntlPlugin('./app/i18n/request.ts')(config)
