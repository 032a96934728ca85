import path from 'node:path'
import { compileLibrary, writeLibrary, writeLooks } from '@/lib/content/build'
import { libraryFile } from '@/lib/content/library'
import { readable, summary } from '@/lib/content/check/print'
import { DataError } from '@/lib/content/yaml'

/** Compiles `content/` into `.content/`: the library and the stylesheet of the clients. Exit 1 with diagnostics where it cannot. */
function main(root: string): number {
  try {
    const content = path.join(root, 'content')
    const looks = writeLooks(content, root)
    const { library, diagnostics } = compileLibrary(content)
    if (diagnostics.length) console.error(readable(diagnostics, 'en', root))
    if (!library) {
      console.error(summary(diagnostics, 'en'))
      return 1
    }
    const written = writeLibrary(library, root) || looks
    const count = Object.keys(library.revisions).length
    console.log(`${count} ${count === 1 ? 'scenario' : 'scenarios'} ${written ? `compiled into ${libraryFile}` : 'compiled, nothing has changed'}`)
    return 0
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    console.error(error.message)
    return 1
  }
}

process.exitCode = main(process.cwd())
