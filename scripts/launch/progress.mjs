import { performance } from 'node:perf_hooks'

/** Seconds since the program began, as people read them. */
export const elapsed = () => `${(performance.now() / 1000).toFixed(1)} s`

/** @param {string} text */
export const say = text => console.log(`[${elapsed().padStart(7)}] ${text}`)

/**
 * Does a piece of the work, saying what it is and how long it took.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function stage(label, work) {
  say(`${label} …`)
  const began = performance.now()
  const result = await work()
  say(`${label}: done in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return result
}
