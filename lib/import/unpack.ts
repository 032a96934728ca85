import { zipSync } from 'fflate'
import type { Code } from '@/lib/errors'
import type { Result } from '@/engine/types'
import { reachOf } from './reach'
import { partsOf } from './zip'

const most = 50 * 1024 * 1024 // bytes unpacked
const mostParts = 1000
const mostTags = 1_000_000 // of XML in what is kept: the reader takes about three seconds for so many, and nothing else runs meanwhile
const needed = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/
const macros = /vbaProject|macrosheets|vbaData|activeX/i

/**
 * A workbook reduced to its cells, packed anew. The directory is read first, and nothing is unpacked beyond the size it names,
 * so a file that unpacks to more than it says, or to too much, does no harm.
 */
export function cellsOnly(bytes: Uint8Array): Result<Uint8Array, Code> {
  try {
    const parts = partsOf(bytes)
    if (parts.some(({ name }) => macros.test(name))) return { ok: false, error: 'has-macros' }
    if (parts.length > mostParts || parts.reduce((sum, { size }) => sum + size, 0) > most) return { ok: false, error: 'file-too-large' }
    const files = Object.fromEntries(parts.flatMap(({ name, unpack }) => (needed.test(name) ? [[name, unpack()]] : [])))
    if (/macroEnabled/i.test(new TextDecoder().decode(files['[Content_Types].xml']))) return { ok: false, error: 'has-macros' }
    if (tagsIn(Object.values(files)) > mostTags) return { ok: false, error: 'file-too-large' }
    const workbook = files['xl/workbook.xml']
    const far = workbook ? reachOf(Object.values(files)) : 'no-table'
    return far || !workbook ? { ok: false, error: far ?? 'no-table' } : { ok: true, value: zipSync({ ...files, 'xl/workbook.xml': withoutNames(workbook) }, { level: 0 }) }
  } catch {
    return { ok: false, error: 'no-table' }
  }
}

// A named range may be a whole sheet, and the reader makes every cell of it.
const withoutNames = (workbook: Uint8Array): Uint8Array => Buffer.from(Buffer.from(workbook).toString('latin1').replace(/(<\/?)definedNames(?=[\s/>])/g, '$1ignored'), 'latin1')

const tagsIn = (files: Uint8Array[]): number => files.reduce((sum, bytes) => bytes.reduce((tags, byte) => (byte === 0x3c ? tags + 1 : tags), sum), 0)
