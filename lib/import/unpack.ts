import { unzipSync, zipSync } from 'fflate'
import type { Code } from '@/lib/errors'
import type { Result } from '@/engine/types'

const most = 50 * 1024 * 1024 // bytes unpacked
const parts = 1000
const mostTags = 1_000_000 // of XML in what is kept: the reader takes about three seconds for so many, and nothing else runs meanwhile
const needed = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/
const macros = /vbaProject|macrosheets|vbaData|activeX/i

/**
 * A workbook reduced to its cells, packed anew. The directory is read first, and nothing is unpacked beyond the size it names,
 * so a file that unpacks to more than it says, or to too much, does no harm.
 */
export function cellsOnly(bytes: Uint8Array): Result<Uint8Array, Code> {
  const sizes: number[] = []
  let bad: Code | null = null
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        sizes.push(originalSize)
        if (macros.test(name)) bad = 'has-macros'
        else if (sizes.length > parts || sizes.reduce((sum, size) => sum + size, 0) > most) bad ??= 'file-too-large'
        return !bad && needed.test(name)
      },
    })
    if (bad) return { ok: false, error: bad }
    if (/macroEnabled/i.test(new TextDecoder().decode(files['[Content_Types].xml']))) return { ok: false, error: 'has-macros' }
    if (tagsIn(Object.values(files)) > mostTags) return { ok: false, error: 'file-too-large' }
    return files['xl/workbook.xml'] ? { ok: true, value: zipSync(files, { level: 0 }) } : { ok: false, error: 'no-table' }
  } catch {
    return { ok: false, error: 'no-table' }
  }
}

const tagsIn = (files: Uint8Array[]): number => files.reduce((sum, bytes) => bytes.reduce((tags, byte) => (byte === 0x3c ? tags + 1 : tags), sum), 0)
