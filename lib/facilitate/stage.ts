import 'server-only'
import { begin, beside, coach, resolve, submit, view, type Beside, type Result, type Setting, type State, type View } from '@/engine'
import { parseId } from '@/engine/types'
import { norms, offered } from '@/lib/attempts'
import { addressOf, hashSecret, perMinute } from '@/lib/auth'
import { env } from '@/lib/env'
import { fail, type Failure } from '@/lib/errors'
import type { Revision } from '@/lib/content/types'

/** A scene as a room plays it: `key`, drawn by the browser, keeps ids and their order the same; `choices` are those taken so far, in turn. */
export type Staged = { scenario: string; key: string; choices: string[] }

const mayAsk = perMinute(() => 240) // from one address

/**
 * The scene after these choices, as a guided trainee in practice sees it: with the word on the last one, and nothing of what was not taken.
 * Nothing is stored: it is worked out anew each time. Errors: `not-found`, `no-such-move` with the turn, `too-many-requests`.
 */
export async function showStage(staged: Staged, headers: Headers): Promise<Result<View, Failure>> {
  const ready = await prepare(staged, headers)
  if (!ready.ok) return ready
  const { revision: { story, text, rubric, prose }, setting } = ready.value
  const state = play(ready.value, staged.choices)
  if (!state.ok) return state
  const said = coach({ story, rubric, prose, norms: norms(), setting, state: state.value })
  return { ok: true, value: { ...view({ id: staged.key, story, text, setting, state: state.value }), ...(said && { coach: said }) } }
}

/** Two courses a room has taken, from where they part. Errors: as `showStage`; `not-found` also where they do not part. */
export async function besideOnStage(staged: Staged, others: string[], headers: Headers): Promise<Result<Beside, Failure>> {
  const ready = await prepare(staged, headers)
  if (!ready.ok) return ready
  const [first, second] = [play(ready.value, staged.choices), play(ready.value, others)]
  if (!first.ok) return first
  if (!second.ok) return second
  const turn = staged.choices.findIndex((choice, i) => choice !== others[i])
  const { revision, setting } = ready.value
  const both = turn < 0 || turn >= others.length ? null : beside({ ...revision, norms: norms(), setting }, turn, first.value, second.value)
  return both ? { ok: true, value: both } : fail('not-found')
}

type Ready = { revision: Revision; setting: Setting }

async function prepare({ scenario, key }: Staged, headers: Headers): Promise<Result<Ready, Failure>> {
  if (!(await mayAsk(addressOf(headers, env().RUQUN_TRUSTED_PROXIES)))) return fail('too-many-requests')
  const revision = offered(scenario)
  const [client, overlay] = [Object.keys(revision?.story.clients ?? {})[0], revision?.story.overlays[0]]
  if (!revision || client === undefined || overlay === undefined) return fail('not-found')
  // The browser holds the key: what ids and orders are drawn from must not follow from it.
  const seed = hashSecret('stage', key).slice(0, 16)
  return { ok: true, value: { revision, setting: { client: parseId(client), overlay, house: {}, seed, mode: 'practice', guided: true } } }
}

function play({ revision: { story }, setting }: Ready, choices: string[]): Result<State, Failure> {
  let state = begin(story, setting)
  for (const choiceId of choices) {
    const submitted = resolve(story, setting, state, { choiceId })
    const made = submitted.ok ? submit(story, setting, state, submitted.value) : submitted
    if (!made.ok) return fail('no-such-move', { turn: state.turn })
    state = made.value.state
  }
  return { ok: true, value: state }
}
