import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { hashInputs, whenStale } from './inputs.mjs'
import { distFolder, inRoot, root } from './paths.mjs'
import { run } from './process.mjs'
import { stage } from './progress.mjs'

const contentInputs = ['content', 'engine', 'lib/content', 'scripts/content-build.ts', 'package-lock.json']
const appInputs = [...contentInputs, 'app', 'components', 'lib', 'public', 'prisma/schema', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package.json']

/**
 * Compiles the scenarios into `.content/`. The build before stays when they hold errors.
 * @param {AbortSignal} [signal]
 * @param {string[]} [more] `--ways`: all ways through the stories are gone through too
 * @returns {Promise<{ok: boolean, output: string}>} with the diagnostics
 */
export async function compileContent(signal, more = []) {
  const words = ['--conditions=react-server', '--import', 'tsx', 'scripts/content-build.ts', ...more]
  const { code, output } = await run(process.execPath, words, { cwd: root, ...(signal && { signal }) })
  return { ok: code === 0, output: output.trimEnd() }
}

/**
 * Compiles the scenarios when any of them, or the compiler, changed.
 * @param {AbortSignal} signal
 * @throws {Failure}
 */
export async function buildContent(signal) {
  const hash = hashInputs(root, contentInputs)
  await whenStale({ stamp: inRoot('.content/.inputs'), hash, product: inRoot('.content/library.json') }, () =>
    stage('Compiling the scenarios', async () => {
      const { ok, output } = await compileContent(signal)
      if (ok) return
      console.error(output)
      throw new Failure('The scenarios have errors (listed above).', 'Mend them, see docs/diagnostics, and start again.')
    }),
  )
}

/**
 * Builds the app when anything that goes into it changed.
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 * @throws {Failure}
 */
export async function buildApp(env, signal) {
  const dist = distFolder(env)
  const hash = hashInputs(root, appInputs, [env['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY'] ?? '', env['RUQUN_URL'] ?? '']) // woven into the build
  await whenStale({ stamp: join(dist, 'ruqun-inputs'), hash, product: join(dist, 'BUILD_ID') }, () =>
    stage('Building the app', async () => {
      const { code, output } = await run(process.execPath, [inRoot('node_modules/next/dist/bin/next'), 'build'], { cwd: root, env, signal })
      if (code === 0) return
      console.error(output.trimEnd())
      throw new Failure('The app could not be built (Next said why above).', 'Mend the source and start again.')
    }),
  )
}
