import path from 'node:path'
import type { Checked, CheckedScenario } from './report'

type Told = { file: string; line: number; column: number; code: string; severity: string; message: string; remedy: string }
export type Json = { scenarios: CheckedScenario[]; diagnostics: Told[]; coverage: Checked['coverage']; modules: Checked['modules']; strangers: Checked['strangers']; said: Checked['said'] }

/** What `--json` prints: stable keys, one language, files named from `root`. */
export function asJson(checked: Checked, lang: 'en' | 'zh', root: string): Json {
  const named = (file: string): string => {
    const relative = path.relative(root, path.resolve(root, file))
    return relative.startsWith('..') ? file : relative
  }
  return {
    scenarios: checked.scenarios.map((one) => ({ ...one, file: named(one.file) })),
    diagnostics: checked.diagnostics.map(({ file, line, column, code, severity, message, remedy }) => ({
      file: named(file), line, column, code, severity, message: message[lang], remedy: remedy[lang],
    })),
    coverage: checked.coverage,
    modules: checked.modules,
    strangers: checked.strangers,
    said: checked.said,
  }
}
