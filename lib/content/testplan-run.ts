import { begin, score, spoken, submit } from '@/engine'
import { parseId, type Logged, type Setting, type State, type Story, type Submitted } from '@/engine/types'
import type { Act, Plan, PlannedRun, PlanProblem } from './testplan'
import type { Revision } from './types'

/** Plays every run of a plan with the real engine and tells where what came differs from what was expected. */
export const runPlan = (plan: Plan, revision: Revision): PlanProblem[] => [...plan.problems, ...plan.runs.flatMap(run => play(run, revision))]

const play = (run: PlannedRun, { story, rubric }: Revision): PlanProblem[] => {
  const setting = settingOf(run, story)
  if (typeof setting === 'string') return [{ line: run.line, message: setting }]
  let state = begin(story, setting)
  for (const act of run.acts) {
    const wrong = (message: string): PlanProblem[] => [{ line: act.line, message: `${run.title}: ${message}` }]
    const submitted = moveOf(act)
    if (submitted) {
      const made = submit(story, setting, state, submitted)
      if (!made.ok) return wrong(`${said(act)}: ${made.error.code}${'hint' in made.error ? ` (${made.error.hint})` : ''}; ${standing(state)}`)
      state = made.value.state
    }
    const problem = compare(act, story, state, () => score({ story, rubric, norms: { norms: {}, dimensions: [] }, setting, state }))
    if (problem) return wrong(problem)
  }
  return []
}

const settingOf = (run: PlannedRun, story: Story): Setting | string => {
  const clients = Object.keys(story.clients)
  const client = run.client ?? clients[0] ?? ''
  const overlay = story.overlays.find(id => id === (run.overlay ?? story.overlays[0]))
  if (!clients.includes(client)) return `there is no client ${client}`
  if (!overlay) return `there is no overlay ${run.overlay ?? ''}`
  return { client: parseId<'client'>(client), overlay, house: run.house, seed: run.seed ?? '0'.repeat(16), mode: run.mode, guided: true }
}

const moveOf = (act: Act): Submitted | null => {
  if (act.do === 'choose') return { choiceId: parseId<'choice'>(act.choice), ...(act.point ? { point: parseId<'point'>(act.point) } : {}) }
  if (act.do === 'say') return { move: { kind: 'say', seen: [], chat: parseId<'chat'>(act.chat), text: act.text, mentions: [] } }
  return act.do === 'wait' ? { move: { kind: 'wait', seen: [] } } : null
}

const said = (act: Act): string => (act.do === 'choose' ? act.choice : act.do === 'say' ? act.text : act.do)

const standing = ({ at, main }: State): string => ('ending' in at ? `at the ending ${at.ending}` : `in ${at.beat}, open: ${main?.point ?? 'nothing'}`)

const compare = (act: Act, story: Story, state: State, sum: () => { earned: number; possible: number }): string | null => {
  switch (act.do) {
    case 'expect':
      return heard(story, state, act.text) ? null : `“${act.text}” has not come; ${standing(state)}`
    case 'absent':
      return heard(story, state, act.text) ? `“${act.text}” has come` : null
    case 'ending':
      return 'ending' in state.at && state.at.ending === act.id ? null : `wanted the ending ${act.id}, is ${standing(state)}`
    case 'score': {
      const { earned, possible } = sum()
      return earned === act.earned && possible === act.possible ? null : `wanted the score ${act.earned}/${act.possible}, is ${earned}/${possible}`
    }
    default:
      return null
  }
}

const heard = (story: Story, { log }: State, text: string): boolean =>
  log.some(event => story.chats[event.chat]?.kind !== 'backstage' && event.kind !== 'thought' && textsOf(event).some(one => one.includes(text)))

const textsOf = (event: Logged): string[] => {
  if (event.kind === 'chain' || event.kind === 'check-in') return [event.title.zh, ...event.rows.map(row => row.text.zh)]
  const words = spoken(event)
  return words ? [words.zh] : []
}
