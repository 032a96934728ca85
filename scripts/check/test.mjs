import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Failure } from '../launch/failure.mjs'
import { prepareProject } from '../launch/prepare.mjs'
import { program } from '../launch/program.mjs'
import { say } from '../launch/progress.mjs'
import { testEnv } from '../testing/env.mjs'
import { counts, single, sum, verdict } from './results.mjs'

const patience = 20 * 60_000 // ms for one stage: a test that never ends fails the run instead of holding it up

await program(async signal => {
  await prepareProject(signal)
  const { stages } = await import('./stages.mjs')
  const reports = mkdtempSync(join(tmpdir(), 'ruqun-test-'))
  const results = new Map()
  const times = []
  try {
    for (const stage of stages) {
      say(`${stage.name} …`)
      const began = performance.now()
      const result = await attempt(stage, results, { signal, reports, env: testEnv() })
      if (signal.aborted) return 130
      results.set(stage.name, result)
      times.push(`${((performance.now() - began) / 1000).toFixed(1).padStart(7)} s  ${stage.name}: ${verdict(result)}`)
      say(`${stage.name}: ${verdict(result)}`)
    }
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
  const total = sum([...results.values()])
  console.log(`\n${times.join('\n')}\n\n${verdict(total)}`)
  return total.failed ? 1 : 0
})

/**
 * @param {import('./stages.mjs').Stage} stage
 * @param {Map<string, import('./results.mjs').Counts>} results
 * @param {import('./stages.mjs').Setting} setting
 */
async function attempt(stage, results, setting) {
  if (stage.needs && results.get(stage.needs)?.failed) return counts(0, 0, 1)
  try {
    return await stage.run({ ...setting, signal: AbortSignal.any([setting.signal, AbortSignal.timeout(patience)]) })
  } catch (error) {
    if (!setting.signal.aborted) console.error(error instanceof Failure ? error.message : error)
    return single(false)
  }
}
