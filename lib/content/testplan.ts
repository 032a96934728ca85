/** One line of a run, with its place in the file. */
export type Act = { line: number } & (
  | { do: 'choose'; choice: string; point?: string }
  | { do: 'say'; chat: string; text: string }
  | { do: 'wait' }
  | { do: 'expect' | 'absent'; text: string }
  | { do: 'ending'; id: string }
  | { do: 'score'; earned: number; possible: number }
)
export type PlannedRun = { title: string; line: number; overlay?: string; client?: string; seed?: string; mode: 'practice' | 'assessment'; house: Record<string, string>; acts: Act[] }
export type Plan = { runs: PlannedRun[]; problems: PlanProblem[] }
export type PlanProblem = { line: number; message: string }

const id = '[a-z][\\w-]*'
const patterns = {
  say: new RegExp(`^say (${id}):\\s*(.+)$`),
  keyed: /^(overlay|client|seed|mode|house\.[\w-]+|expect|absent|ending|score):\s*(.+)$/,
  choice: new RegExp(`^(?:(${id})\\s+)?(${id})$`),
  score: /^(\d+)\s*\/\s*(\d+)$/,
}

/** Reads a test plan: runs begun by `#`, a line each for what is set, done or expected. `//` begins a comment. */
export const parsePlan = (source: string): Plan => {
  const plan: Plan = { runs: [], problems: [] }
  source.split(/\r?\n/).forEach((raw, index) => {
    const text = raw.trim()
    const line = index + 1
    if (!text || text.startsWith('//')) return
    if (text.startsWith('#')) {
      plan.runs.push({ title: text.slice(1).trim(), line, mode: 'practice', house: {}, acts: [] })
      return
    }
    const run = plan.runs.at(-1)
    if (!run) plan.problems.push({ line, message: 'a run begins with “# title”' })
    else if (!readLine(run, text, line)) plan.problems.push({ line, message: `cannot be read: “${text}”` })
  })
  if (!plan.runs.length) plan.problems.push({ line: 1, message: 'there is no run' })
  for (const run of plan.runs) if (!run.acts.some(act => act.do === 'ending')) plan.problems.push({ line: run.line, message: `“${run.title}” names no ending` })
  return plan
}

const readLine = (run: PlannedRun, text: string, line: number): boolean => {
  const said = patterns.say.exec(text)
  const keyed = patterns.keyed.exec(text)
  const chosen = patterns.choice.exec(text)
  if (said) run.acts.push({ line, do: 'say', chat: said[1] ?? '', text: said[2] ?? '' })
  else if (keyed) return readKeyed(run, keyed[1] ?? '', keyed[2] ?? '', line)
  else if (text === 'wait') run.acts.push({ line, do: 'wait' })
  else if (chosen) run.acts.push({ line, do: 'choose', choice: chosen[2] ?? '', ...(chosen[1] ? { point: chosen[1] } : {}) })
  else return false
  return true
}

const readKeyed = (run: PlannedRun, key: string, value: string, line: number): boolean => {
  const sum = patterns.score.exec(value)
  if (key === 'overlay') run.overlay = value
  else if (key === 'client') run.client = value
  else if (key === 'seed') run.seed = value
  else if (key === 'mode' && (value === 'practice' || value === 'assessment')) run.mode = value
  else if (key.startsWith('house.')) run.house[key.slice('house.'.length)] = value
  else if (key === 'expect' || key === 'absent') run.acts.push({ line, do: key, text: value })
  else if (key === 'ending') run.acts.push({ line, do: 'ending', id: value })
  else if (key === 'score' && sum) run.acts.push({ line, do: 'score', earned: Number(sum[1]), possible: Number(sum[2]) })
  else return false
  return true
}
