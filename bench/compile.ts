import { mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compileLibrary } from '@/lib/content/build'
import { scenarioFiles } from '@/lib/content/load'

/**
 * How long the catalogue takes to compile for serving, in ms: with nothing kept, after a word of one scene has changed, and with nothing changed.
 * Run: npx tsx --conditions=react-server bench/compile.ts
 */
function timed(what: string, work: () => void): void {
  const begun = performance.now()
  const cpu = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(cpu)
  console.log(`${what.padEnd(28)} ${Math.round(performance.now() - begun)} ms, processor ${Math.round((user + system) / 1000)} ms`)
}

const home = mkdtempSync(path.join(tmpdir(), 'compile-'))
try {
  const content = path.join(home, 'content')
  cpSync('content', content, { recursive: true })
  const cache = { folder: path.join(home, 'cache'), salt: 'bench' }
  const [scene = ''] = scenarioFiles(content)
  console.log(`${scenarioFiles(content).length} scenario files`)
  timed('nothing kept', () => compileLibrary(content, { cache }))
  writeFileSync(scene, `${readFileSync(scene, 'utf8')}\n`)
  timed('one scene changed', () => compileLibrary(content, { cache }))
  timed('nothing changed', () => compileLibrary(content, { cache }))
  timed('nothing kept, warm', () => compileLibrary(content))
} finally {
  rmSync(home, { recursive: true })
}
