import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Face } from '@/components/certificate/print'
import { unwoff } from './unwoff'

const folder = join(process.cwd(), 'node_modules', '@fontsource', 'noto-sans-sc')
const kept = new Map<string, string>()

function face(subset: string, weight: number): string {
  const file = `noto-sans-sc-${subset}-${weight}-normal.woff`
  const src = kept.get(file) ?? `data:font/ttf;base64,${unwoff(readFileSync(join(folder, 'files', file))).toString('base64')}`
  kept.set(file, src)
  return src
}

/** The vendored faces a certificate is printed with: common characters, and for a name with rarer ones the files that hold them. */
export function facesFor(name: string): Face[] {
  const common = [400, 600].map((weight) => ({ family: 'RQ', weight, src: face('chinese-simplified', weight) }))
  const rare = subsets().filter(({ has }) => [...name].some((sign) => has(sign.codePointAt(0) ?? 0)))
  return [...common, ...rare.map(({ subset }) => ({ family: `RQ ${subset}`, weight: 600, src: face(subset, 600) }))]
}

type Subset = { subset: string; has: (code: number) => boolean }
let read: Subset[] | undefined

// Each of the files says which ranges of Unicode it holds.
const subsets = (): Subset[] => (read ??= Object.entries(parseRanges(readFileSync(join(folder, 'unicode.json'), 'utf8'))).map(([name, ranges]) => {
  const pairs = ranges.split(',').map((range) => range.trim().slice(2).split('-').map((hex) => Number.parseInt(hex, 16)))
  return { subset: name.replace(/[[\]]/g, ''), has: (code) => pairs.some(([from = -1, to = from]) => code >= from && code <= to) }
}))

/** The package's own file. */
const parseRanges = (text: string): Record<string, string> => JSON.parse(text)
