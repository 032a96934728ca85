import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { compileLibrary, writeFound, writeGlosses, writeHandbook, writeLibrary, writeLooks } from '@/lib/content/build'
import { libraryFile } from '@/lib/content/library'
import { readable, summary } from '@/lib/content/check/print'
import { tellData } from '@/lib/content/check/tell'
import type { Cache } from '@/lib/content/cache'
import type { Diagnostic } from '@/lib/content/compile'
import { DataError } from '@/lib/content/yaml'
import { hashInputs } from './launch/inputs.mjs'

/**
 * Compiles `content/` into `.content/`: the library, the words of its lines, the handbook and the stylesheet of the clients. Exit 1 with diagnostics where it cannot.
 * With `--ways` it then goes through all ways of every story, as `content:check` does; what is served is written before.
 */
function main(root: string, ways: boolean): number {
  try {
    const content = path.join(root, 'content')
    const looks = writeLooks(content, root)
    const cache = cacheOf(root)
    const { library, glosses, handbook, diagnostics } = compileLibrary(content, { cache })
    tellAll(root, diagnostics, library !== undefined)
    if (!library) {
      console.error(summary(diagnostics, 'en'))
      return 1
    }
    const glossed = glosses !== undefined && writeGlosses(glosses, root)
    const bound = handbook !== undefined && writeHandbook(handbook, root)
    const written = writeLibrary(library, root) || looks || glossed || bound
    const count = Object.keys(library.revisions).length
    console.log(`${count} ${count === 1 ? 'scenario' : 'scenarios'} ${written ? `compiled into ${libraryFile}` : 'compiled, nothing has changed'}`)
    if (!ways) return 0
    const whole = compileLibrary(content, { cache, ways })
    tellAll(root, whole.diagnostics, true)
    return whole.library ? 0 : 1
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    tellAll(root, tellData(error), false)
    return 1
  }
}

/** Says what was found, on the screen and to those who write scenes. */
function tellAll(root: string, diagnostics: Diagnostic[], ok: boolean): void {
  writeFound({ ok, diagnostics: diagnostics.map((one) => ({ ...one, file: path.relative(root, one.file) })) }, root)
  if (diagnostics.length) console.error(readable(diagnostics, 'en', root))
}

/** Scenarios compiled before by the same compiler on the same ground; what others left behind goes. */
function cacheOf(root: string): Cache {
  const ground = readdirSync(path.join(root, 'content')).filter((name) => name !== 'scenarios' && name !== 'examples').sort().map((name) => `content/${name}`)
  const salt = hashInputs(root, ['engine', 'lib/content', 'package-lock.json', ...ground])
  const all = path.join(root, '.content', 'cache')
  const folder = path.join(all, salt)
  for (const name of existsSync(all) ? readdirSync(all) : []) if (name !== salt) rmSync(path.join(all, name), { recursive: true, force: true })
  return { folder, salt }
}

process.exitCode = main(process.cwd(), process.argv.includes('--ways'))
