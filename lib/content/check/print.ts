import path from 'node:path'
import type { Diagnostic } from '../diagnostics/types'
import type { Checked } from './report'
import { coveredLines } from './covered'
import { cueTable, moduleTable } from './table'
import type { Said } from '../said/check'

type Lang = 'en' | 'zh'

/** `file:line:column severity code message`, the remedy on its own line. Files are named from `root`. */
export const readable = (diagnostics: Diagnostic[], lang: Lang, root: string): string =>
  diagnostics
    .map((one) => `${nameFrom(root, one.file)}:${one.line}:${one.column} ${severity[lang][one.severity]} ${one.code} ${one.message[lang]}\n    ${one.remedy[lang]}`)
    .join('\n')

const severity = { en: { error: 'error', warning: 'warning' }, zh: { error: '错误', warning: '提醒' } } as const

/** One line of totals. */
export function summary(diagnostics: Diagnostic[], lang: Lang): string {
  const errors = diagnostics.filter((one) => one.severity === 'error').length
  const warnings = diagnostics.length - errors
  return lang === 'zh' ? `${errors} 个错误，${warnings} 个提醒` : `${count(errors, 'error')}, ${count(warnings, 'warning')}`
}

/** What a person reads after `content:check`. */
export function printed(checked: Checked, lang: Lang, root: string): string {
  const scenarios = checked.scenarios.map((one) => {
    const facts = lang === 'zh'
      ? `${one.beats} 段，${one.points} 处抉择，${one.states} 个状态，${one.paths} 条走法，${one.endings.length} 个结局，约 ${one.minutes} 分钟，要读 ${one.characters} 字`
      : `${one.beats} beats, ${one.points} points, ${one.states} states, ${one.paths} paths, ${one.endings.length} endings, about ${one.minutes} min, ${one.characters} characters to read`
    const endings = one.endings.map(({ id, percent }) => `${id} ${percent.least}–${percent.most}`).join(', ')
    const stranger = Object.entries(checked.strangers[one.slug] ?? {}).map(([overlay, percent]) => `${overlay} ${percent}`).join(', ')
    return [`${one.slug}  ${facts}`, `  ${lang === 'zh' ? '各结局得分（%）' : 'score of each ending, %'}: ${endings}`, ...(stranger ? [`  ${lang === 'zh' ? '照别的场景来选（%）' : 'looks of the others, %'}: ${stranger}`] : []), ...(one.cues ? [cueTable(one.cues, lang)] : []), ...(one.said ? [saidLine(one.said, lang)] : [])].join('\n')
  })
  const told = checked.diagnostics.length ? [readable(checked.diagnostics, lang, root)] : []
  const said = checked.said ? [`${lang === 'zh' ? '全部场景' : 'all scenarios'}${saidLine(checked.said, lang)}`] : []
  const modules = Object.entries(checked.modules).map(([id, overlays]) => moduleTable(id, overlays, lang))
  return [...scenarios, ...modules, ...(checked.whole ? [coveredLines(checked, checked.untrained, lang)] : []), ...said, ...told, summary(checked.diagnostics, lang)].join('\n\n')
}

const saidLine = ({ precision, recall, lines }: Said, lang: Lang): string =>
  lang === 'zh' ? `  打字匹配：准确率 ${precision.toFixed(3)}，召回率 ${recall.toFixed(3)}，${lines} 句` : `  typed words: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ${lines} lines`

const nameFrom = (root: string, file: string): string => {
  const relative = path.relative(root, path.resolve(root, file))
  return relative.startsWith('..') ? file : relative
}
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
