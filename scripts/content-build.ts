import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { compileLibrary, writeFound, writeGlosses, writeLibrary, writeLooks } from '@/lib/content/build'
import { libraryFile } from '@/lib/content/library'
import { readable, summary } from '@/lib/content/check/print'
import { tellData } from '@/lib/content/check/tell'
import type { Cache } from '@/lib/content/cache'
import { DataError } from '@/lib/content/yaml'
import { hashInputs } from './launch/inputs.mjs'

/** Compiles `content/` into `.content/`: the library, the words of its lines and the stylesheet of the clients. Exit 1 with diagnostics where it cannot. */
function main(root: string): number {
  try {
    const content = path.join(root, 'content')
    const looks = writeLooks(content, root)
    const { library, glosses, diagnostics } = compileLibrary(content, cacheOf(root))
    writeFound({ ok: library !== undefined, diagnostics: diagnostics.map((one) => ({ ...one, file: path.relative(root, one.file) })) }, root)
    if (diagnostics.length) console.error(readable(diagnostics, 'en', root))
    if (!library) {
      console.error(summary(diagnostics, 'en'))
      return 1
    }
    const glossed = glosses !== undefined && writeGlosses(glosses, root)
    const written = writeLibrary(library, root) || looks || glossed
    const count = Object.keys(library.revisions).length
    console.log(`${count} ${count === 1 ? 'scenario' : 'scenarios'} ${written ? `compiled into ${libraryFile}` : 'compiled, nothing has changed'}`)
    return 0
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    writeFound({ ok: false, diagnostics: tellData(error).map((one) => ({ ...one, file: path.relative(root, one.file) })) }, root)
    console.error(error.message)
    return 1
  }
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

process.exitCode = main(process.cwd())
