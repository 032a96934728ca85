import { fill, type Params } from '../diagnostics/report'
import type { Diagnostic } from '../diagnostics/types'
import type { DataError } from '../yaml'
import { wholeCatalogue, type WholeCode } from './catalogue'

/** A diagnostic about more than one file's own text. Line and column count from 1. */
export function tell(code: WholeCode, place: { file: string; line?: number; column?: number }, params: Params): Diagnostic {
  const { severity, message, remedy } = wholeCatalogue[code]
  return { code, severity, file: place.file, line: place.line ?? 1, column: place.column ?? 1, message: fill(message, params), remedy: fill(remedy, params) }
}

export const tellData = (error: DataError): Diagnostic[] => error.problems.map((problem) => tell('RQ900', problem, { reason: problem.message }))
