import { existsSync, readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'

/** Where a data file breaks its shape. Line and column count from 1. */
export type DataProblem = { file: string; line: number; column: number; message: string }

/** A content data file that cannot be used; carries every problem of that file. */
export class DataError extends Error {
  constructor(readonly problems: DataProblem[]) {
    super(problems.map((problem) => `${problem.file}:${problem.line}:${problem.column} ${problem.message}`).join('\n'))
    this.name = 'DataError'
  }
}

/** What to do with a file that cannot be used: stop (the default), or note it and go on without. */
export type OnDataError = (error: DataError) => void
export const stop: OnDataError = (error) => {
  throw error
}

/** Runs `read`; a DataError goes to `onError`, and then there is no value. */
export function attempt<Value>(onError: OnDataError, read: () => Value): Value | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    onError(error)
    return undefined
  }
}

/** `中文 | English` in one scalar. The first ` | ` divides. */
export const pairText = z.string().transform((text, context) => {
  const cut = text.indexOf(' | ')
  if (cut < 1 || !text.slice(cut + 3).trim()) {
    context.addIssue({ code: 'custom', message: 'wants both languages: 中文 | English' })
    return z.NEVER
  }
  return { zh: text.slice(0, cut).trim(), en: text.slice(cut + 3).trim() }
})

const expanded = z.strictObject({ zh: z.string().trim().min(1), en: z.string().trim().min(1) })
/** A pair as `中文 | English` or, for long texts, as a map with `zh` and `en`. */
export const pair = z.union([pairText, expanded])

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'wants lower-case words joined by hyphens')
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'wants a date as 2026-11-22')
export const grade = z.enum(['strong', 'medium', 'weak', 'uncorroborated'])

/**
 * Reads one YAML file and checks its shape.
 * @throws DataError with the position of every problem
 */
export function readYaml<Shape extends z.ZodType>(file: string, shape: Shape): z.output<Shape> {
  if (!existsSync(file)) throw new DataError([{ file, line: 1, column: 1, message: 'there is no such file' }])
  return parseYaml(readFileSync(file, 'utf8'), file, shape)
}

/** The same for text already read; `file` is only named in problems. */
export function parseYaml<Shape extends z.ZodType>(text: string, file: string, shape: Shape): z.output<Shape> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const at = (offset: number, message: string): DataProblem => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col, message }
  }
  if (document.errors.length) throw new DataError(document.errors.map((error) => at(error.pos[0], error.message.split('\n')[0] ?? error.code)))
  const parsed = shape.safeParse(document.toJS())
  if (parsed.success) return parsed.data
  throw new DataError(parsed.error.issues.map((issue) => at(offsetOf(document, issue.path), `${issue.path.join('.') || 'file'}: ${issue.message}`)))
}

/** Offset of the deepest part of the path that is there. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const found: unknown = document.getIn(path.slice(0, depth), true)
    if (isRanged(found)) return found.range[0]
  }
  return 0
}

const isRanged = (value: unknown): value is { range: [number, number, number] } =>
  typeof value === 'object' && value !== null && 'range' in value && Array.isArray(value.range)
