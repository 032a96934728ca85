export type Words = { en: string; zh: string }
export type Severity = 'error' | 'warning'

/** `{name}` in the words is filled by what the place in the file is about. */
export type Entry = { severity: Severity; message: Words; remedy: Words }

export type Diagnostic = {
  code: string
  severity: Severity
  file: string
  line: number
  column: number
  message: Words
  remedy: Words
}
