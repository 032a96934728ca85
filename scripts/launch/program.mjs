import { Failure } from './failure.mjs'

/**
 * Runs a program of ours: it gets a signal that is aborted by Ctrl-C, termination or a closed terminal, has to clean up after itself, and its failures are
 * printed as one sentence.
 * @param {(signal: AbortSignal) => Promise<number>} main gives the exit code
 */
export async function program(main) {
  const interruption = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => interruption.abort())
  try {
    process.exitCode = await main(interruption.signal)
  } catch (error) {
    process.exitCode = interruption.signal.aborted ? 130 : 1
    if (!interruption.signal.aborted) console.error(error instanceof Failure ? `\n${error.message}` : error)
  }
  process.exit()
}
