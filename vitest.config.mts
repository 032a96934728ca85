import { defineConfig } from 'vitest/config'
import { fileURLToPath } from 'node:url'
import { clientParts } from './scripts/matrix/client-parts.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: { alias: { '@': root }, conditions: ['react-server', 'node'] },
  ssr: { resolve: { conditions: ['react-server', 'node'] } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['{engine,lib,components,scripts,content,app}/**/*.test.{ts,tsx}'], exclude: ['**/*.db.test.ts', 'node_modules/**'], testTimeout: 20_000 } },
      { extends: true, plugins: [clientParts()], test: { name: 'db', include: ['{lib,app,scripts,prisma}/**/*.db.test.ts'], fileParallelism: false, testTimeout: 30_000, hookTimeout: 60_000, globalSetup: ['scripts/testing/cluster.ts'], setupFiles: ['scripts/testing/database.ts'] } },
    ],
  },
})
