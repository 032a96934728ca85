import path from 'node:path'
import { builtFile } from '../built'
import type { Glosses } from './types'

/** Where the words of all lines lie under the root. Server only: the browser gets those of one line at a time. */
export const glossesFile = path.join('.content', 'glosses.json')

/** The file is our own product, written whole by `writeGlosses`. */
const parseGlosses = (text: string): Glosses => JSON.parse(text)
const read = builtFile(glossesFile, parseGlosses)

/** The words of all lines, read when they are first asked for and again whenever they have been built anew; none where nothing has been built. */
export const glosses = (root?: string): Glosses => read(root) ?? {}
