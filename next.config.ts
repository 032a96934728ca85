import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  distDir: process.env.RUQUN_DIST ?? '.next',
  agentRules: false, // else development writes instruction files into the project
  typescript: { ignoreBuildErrors: true }, // `npm test` checks types; a first start need not do it again
}

export default createNextIntlPlugin('./app/i18n/request.ts')(config)
