import { join } from 'node:path'
import { buildApp, buildContent } from '../launch/build.mjs'
import { inRoot, root } from '../launch/paths.mjs'
import { run } from '../launch/process.mjs'
import { obtainBrowser } from '../testing/browser.mjs'
import { readPlaywright, readVitest, single } from './results.mjs'

/** @typedef {{signal: AbortSignal, reports: string, env: NodeJS.ProcessEnv}} Setting where a run takes place: reports folder, environment for the app */
/** @typedef {{name: string, needs?: string, run: (setting: Setting) => Promise<import('./results.mjs').Counts>}} Stage `needs` names one that must have passed */

/** @type {(name: string, ...words: string[]) => Stage} */
const checked = (name, ...words) => ({
  name,
  run: async ({ signal, env }) => {
    const { code, output } = await run(process.execPath, words, { cwd: root, env, signal })
    if (code !== 0) console.error(output.trimEnd())
    return single(code === 0)
  },
})

/** @type {(name: string, project: string) => Stage} */
const vitest = (name, project) => ({
  name,
  run: async ({ signal, reports, env }) => {
    const report = join(reports, `${project}.json`)
    const words = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { code } = await run(process.execPath, [inRoot('node_modules/vitest/vitest.mjs'), ...words], { cwd: root, env, signal, stdio: ['ignore', 'inherit', 'inherit'] })
    return honest(code, readVitest(report))
  },
})

// A runner that fails for a reason of its own, with every test passed, has failed.
/** @type {(code: number, result: import('./results.mjs').Counts) => import('./results.mjs').Counts} */
const honest = (code, result) => (code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result)

/** @type {Stage} */
const build = {
  name: 'production build',
  run: async ({ signal, env }) => {
    await buildContent(signal)
    await buildApp(env, signal)
    return single(true)
  },
}

/** @type {Stage} */
const journeys = {
  name: 'bytes and journeys in a real browser',
  needs: build.name,
  run: async ({ signal, reports, env }) => {
    const report = join(reports, 'journeys.json')
    const own = { ...env, RUQUN_BROWSER: await obtainBrowser(signal), RUQUN_E2E_REPORT: report }
    const cli = inRoot('node_modules/@playwright/test/cli.js')
    const { code } = await run(process.execPath, [cli, 'test'], { cwd: root, env: own, signal, stdio: ['ignore', 'inherit', 'inherit'] })
    return honest(code, readPlaywright(report))
  },
}

/** What `npm test` does, in order: what fails fastest first. @type {Stage[]} */
export const stages = [
  checked('lint', inRoot('node_modules/eslint/bin/eslint.js'), '.', '--max-warnings', '0'),
  checked('types', inRoot('node_modules/typescript/bin/tsc'), '--noEmit', '-p', 'scripts/check/tsconfig.json'),
  vitest('unit', 'unit'),
  vitest('integration on a real Postgres', 'db'),
  checked('content check', '--conditions=react-server', '--import', 'tsx', 'scripts/content-check.ts'),
  build,
  journeys,
]
