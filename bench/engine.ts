/** Prints what one move costs the engine: matched and made, replayed, and shown. Run with `npx tsx bench/engine.ts`. */
import { begin, replay, resolve, submit, view } from '@/engine'
import type { Decision, State } from '@/engine'
import { noText } from '@/engine/fixtures/builders'
import { welcome, welcomeSetting } from '@/engine/fixtures/welcome'

const ROUNDS = 200
const BATCHES = 40
const picks = [0, 2, 1, 0, 1, 1, 0, 2, 0, 1]

type Turn = { before: State; wire: { choiceId: string } }

const show = (state: State) => view({ id: 'bench', story: welcome, text: noText, setting: welcomeSetting, state })

function play(): { turns: Turn[]; decisions: Decision[] } {
  const turns: Turn[] = []
  const decisions: Decision[] = []
  let state = begin(welcome, welcomeSetting)
  for (const pick of picks) {
    const rows = show(state).points.at(-1)?.choices ?? []
    const row = rows[pick % rows.length]
    if (!row) break
    const wire = { choiceId: row.id }
    const submitted = resolve(welcome, welcomeSetting, state, wire)
    const made = submitted.ok ? submit(welcome, welcomeSetting, state, submitted.value) : submitted
    if (!made.ok) throw new Error(made.error.code)
    turns.push({ before: state, wire })
    decisions.push(made.value.decision)
    state = made.value.state
  }
  return { turns, decisions }
}

/** The median and the best of many short batches: other programs on the machine disturb some of them. */
function timed(name: string, units: number, run: () => void): void {
  const batch = (): number => {
    const from = performance.now()
    for (let i = 0; i < ROUNDS; i++) run()
    return ((performance.now() - from) * 1000) / (ROUNDS * units)
  }
  for (let i = 0; i < BATCHES; i++) batch()
  const micros = Array.from({ length: BATCHES }, batch).sort((a, b) => a - b)
  const figure = (value = 0): string => value.toFixed(1).padStart(8)
  console.log(`${name.padEnd(32)} median ${figure(micros[BATCHES >> 1])} µs   best ${figure(micros[0])} µs`)
}

const { turns, decisions } = play()
const last = replay(welcome, welcomeSetting, decisions)
if (!last.ok) throw new Error(last.error.code)

console.log(`${turns.length} moves in a play, ${last.value.log.length} events`)
timed('a move matched and made', turns.length, () => turns.forEach(({ before, wire }) => {
  const submitted = resolve(welcome, welcomeSetting, before, wire)
  if (submitted.ok) submit(welcome, welcomeSetting, before, submitted.value)
}))
timed('a turn replayed', turns.length, () => replay(welcome, welcomeSetting, decisions))
timed('the whole play replayed', 1, () => replay(welcome, welcomeSetting, decisions))
timed('the view after the last move', 1, () => show(last.value))
