import { watch } from 'node:fs'
import { compileContent } from './build.mjs'
import { inRoot } from './paths.mjs'
import { say } from './progress.mjs'

const quiet = 150 // ms without a further change: editors save in several writes

/**
 * Compiles the scenarios again whenever something under `content/` changes. While they have errors the last good build keeps being served.
 * @param {AbortSignal} signal
 * @returns {() => void} ends it
 */
export function watchContent(signal) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  let [busy, again] = [false, false]
  const work = async () => {
    if (busy) {
      again = true // however many changes come meanwhile, they are one more compilation
      return
    }
    busy = true
    do {
      again = false
      await compile(signal)
    } while (again && !signal.aborted)
    busy = false
  }
  const watcher = watch(inRoot('content'), { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(work, quiet)
  })
  return () => {
    clearTimeout(timer)
    watcher.close()
  }
}

/** @param {AbortSignal} signal */
async function compile(signal) {
  const { ok, output } = await compileContent(signal, ['--ways'])
  if (signal.aborted) return
  if (output) console.log(output)
  say(ok ? 'Scenarios compiled' : 'The scenarios have errors: the last good build is still served')
}
