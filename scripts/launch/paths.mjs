import { isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** @param {...string} parts */
export const inRoot = (...parts) => join(root, ...parts)

/**
 * Where this installation keeps its database and secrets: `RUQUN_DATA`, else `.data` in the project.
 * @param {NodeJS.ProcessEnv} env
 */
export function dataFolder(env) {
  const wanted = env['RUQUN_DATA'] || '.data'
  return isAbsolute(wanted) ? wanted : resolve(root, wanted)
}

/**
 * Where Next puts what it builds, as next.config.ts reads it.
 * @param {NodeJS.ProcessEnv} env
 */
export const distFolder = env => inRoot(env['RUQUN_DIST'] || '.next')
