import { bars, cueNames, type CueName, type Cues } from '../cues'
import type { ModuleCues } from '../cues/together'

const names: Record<CueName, { en: string; zh: string }> = {
  first: { en: 'first', zh: '第一个' },
  last: { en: 'last', zh: '最后一个' },
  longest: { en: 'longest', zh: '最长' },
  shortest: { en: 'shortest', zh: '最短' },
  politest: { en: 'politest', zh: '最客气' },
  silent: { en: 'silent', zh: '都不回' },
  sticker: { en: 'sticker', zh: '发表情' },
  random: { en: 'random', zh: '瞎蒙' },
  model: { en: 'cue model', zh: '线索模型' },
  key: { en: 'key', zh: '最佳' },
}

/** Percent earned by looks alone: a row per way of choosing, a column per overlay; `!` where a bar is broken, and where it had to guess. */
export function cueTable({ overlays, guessed }: Cues, lang: 'en' | 'zh'): string {
  const columns = Object.keys(overlays)
  const head = ['', ...columns, lang === 'zh' ? '限' : 'bar', '']
  const rows = cueNames.map((name) => {
    const cells = columns.map((overlay) => {
      const percent = overlays[overlay]?.[name].percent ?? 0
      return `${percent}${(name === 'key' ? percent < bars[name] : percent > bars[name]) ? '!' : ''}`
    })
    const unseen = name === 'model' || name === 'key' ? undefined : guessed[name]
    const note = unseen ? (lang === 'zh' ? `无从下手，只能蒙：${unseen.length} 处` : `nothing to go by, guessed: ${unseen.length}`) : ''
    return [names[name][lang], ...cells, String(bars[name]), note]
  })
  return aligned([head, ...rows])
}

/** The same over a whole module, without the key. */
export function moduleTable(id: string, overlays: ModuleCues[string], lang: 'en' | 'zh'): string {
  const columns = Object.entries(overlays)
  const rows = cueNames.flatMap((name) => (name === 'key' ? [] : [[names[name][lang], ...columns.map(([, paid]) => `${paid[name]}${paid[name] > bars[name] ? '!' : ''}`), String(bars[name]), '']]))
  return `${lang === 'zh' ? '模块' : 'module'} ${id}\n${aligned([['', ...columns.map(([overlay]) => overlay), lang === 'zh' ? '限' : 'bar', ''], ...rows])}`
}

function aligned(table: string[][]): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => width(row[column] ?? ''))))
  return table.map((row) => `  ${row.map((cell, column) => (column === 0 || column === row.length - 1 ? padEnd(cell, widths[column] ?? 0) : padStart(cell, widths[column] ?? 0))).join('  ').trimEnd()}`).join('\n')
}

const width = (text: string): number => [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0)
const padEnd = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)))
const padStart = (text: string, to: number): string => ' '.repeat(Math.max(0, to - width(text))) + text
