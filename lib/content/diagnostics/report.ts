import type { Source } from '../source'
import { catalogue, type Code } from './catalogue'
import type { Diagnostic, Words } from './types'

export type Params = Record<string, string | number>
/** `at` is an offset into the file. */
export type Report = (code: Code, at: number, params?: Params) => void

export const fill = (words: Words, params: Params): Words => {
  const put = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name]
      if (value === undefined) throw new Error(`A diagnostic says {${name}}, and nothing fills it`)
      return String(value)
    })
  return { en: put(words.en), zh: put(words.zh) }
}

/** Collects the diagnostics of one file; the same code at the same place is told once. */
export const reporter = (source: Source): { report: Report; diagnostics(): Diagnostic[] } => {
  const found = new Map<string, Diagnostic>()
  return {
    report(code, at, params = {}) {
      const { severity, message, remedy } = catalogue[code]
      const { line, column } = source.place(at)
      const told = { code, severity, file: source.file, line, column, message: fill(message, params), remedy: fill(remedy, params) }
      const key = `${code}:${line}:${column}:${told.message.en}`
      if (!found.has(key)) found.set(key, told)
    },
    diagnostics: () => [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column || a.code.localeCompare(b.code)),
  }
}
