import type { MovePattern } from '../types'
import { clean } from './clean'
import { heldBack, holds } from './lists'
import { light, type Form, type Tongue } from './form'
import { prepare, readTyped, type Prepared, type Typed } from './prepare'

export type TextPattern = NonNullable<MovePattern['text']>

/** From here on words are taken for a choice … */
export const FLOOR = 0.46
/** … if no other choice comes as near as this. */
export const MARGIN = 0.08

type Weigh = (tongue: Tongue, unit: string) => number

/** How much a unit tells: less the more of the choices have it, as good as nothing for a particle. */
function rarity(rivals: Prepared[]): Weigh {
  const all = rivals.length
  const known = new Map<string, number>()
  for (const { units } of rivals) for (const key of units) known.set(key, (known.get(key) ?? 0) + 1)
  return (tongue, unit) => (light(tongue, unit) ? 0.15 : 0.3 + 0.7 * (Math.log((all + 1) / Math.max(1, known.get(`${tongue} ${unit}`) ?? 1)) / Math.log(all + 1)))
}

/** The part of one line's weight that another line, or several, cover. A unit that stands beside another neighbour counts half, a word nearly whole. */
function covered(line: Form, others: Form[], weigh: Weigh): number {
  const alone = line.tongue === 'en' ? 0.85 : 0.5
  const single = line.units.length === 1 || others.some(({ units }) => units.length === 1)
  let hit = 0
  let sum = 0
  line.units.forEach((unit, at) => {
    const weight = weigh(line.tongue, unit)
    sum += weight
    const before = `${line.units[at - 1] ?? ''} ${unit}`
    const after = `${unit} ${line.units[at + 1] ?? ''}`
    if (others.some(({ pairs }) => pairs.has(before) || pairs.has(after))) hit += weight
    else if (others.some(({ known }) => known.has(unit))) hit += weight * (single ? 1 : alone)
  })
  return sum === 0 ? 0 : hit / sum
}

/** What is left of a likeness when one denies, asks or speaks of another person where the other does not. */
function likeManner(typed: Form, sample: Form): number {
  const question = typed.asks === sample.asks ? 1 : typed.asks ? 0.5 : sample.wonders.length > 0 ? 0.6 : 0.9
  const person = (typed.you && !typed.me && sample.me && !sample.you) || (typed.me && !typed.you && sample.you && !sample.me) ? 0.75 : 1
  const other = typed.wonders.some((unit) => !sample.known.has(unit)) ? 0.6 : 1
  return question * person * other
}

/** What is left when one denies what the other does not: little where the other says that very thing. */
function likeDenial(typed: Form, sample: Form, elsewhere: Set<string>): number {
  const strays = [...typed.denied].filter((unit) => !sample.denied.has(unit) && !(elsewhere.has(unit) && !sample.known.has(unit)))
  const missing = [...sample.denied].filter((unit) => !typed.denied.has(unit))
  if (strays.some((unit) => sample.known.has(unit)) || missing.some((unit) => typed.known.has(unit))) return 0.4
  return strays.length > 0 ? 0.6 : missing.length > 0 ? 0.85 : 1
}

function likeness(typed: Typed, choice: Prepared, weigh: Weigh): number {
  const essential = holds(choice, typed)
  let best = 0
  for (const form of typed.forms) {
    const samples = choice.forms.filter(({ tongue }) => tongue === form.tongue)
    if (samples.length === 0) continue
    const byAny = covered(form, samples, weigh)
    const elsewhere = new Set(samples.flatMap(({ denied }) => [...denied]))
    const sure = form.tongue === 'pinyin' && typed.chinese ? 0.95 : 1
    for (const sample of samples) {
      if (form.units.length > 3 * sample.units.length + 12) continue
      const said = (covered(form, [sample], weigh) + byAny) / 2
      const meant = covered(sample, [form], weigh)
      const near = Math.sqrt(said * meant)
      const sured = essential ? Math.max(near, 0.35 + 0.6 * byAny) : choice.all ? 0.85 * near : near
      best = Math.max(best, sure * sured * likeManner(form, sample) * likeDenial(form, sample, elsewhere))
    }
  }
  return best
}

/** How near typed words come to each of several choices, 0 to 1; a sample word for word is 1. What they share tells less. */
export function scoreTexts(patterns: TextPattern[], typed: string): number[] {
  const words = clean(typed)
  const rivals = patterns.map(prepare)
  if (words === null) return patterns.map(() => 0)
  const line = readTyped(typed, words)
  const weigh = rarity(rivals)
  return rivals.map((choice) => (choice.keys.has(line.key) ? 1 : heldBack(choice, line) ? 0 : likeness(line, choice, weigh)))
}

/** The same for one pattern alone. */
export const scoreText = (pattern: TextPattern, typed: string): number => scoreTexts([pattern], typed)[0] ?? 0

/** Which of several choices is meant, by its place: the nearest, if it is near enough and no other is about as near. Null: unclear. */
export function clearest(patterns: TextPattern[], typed: string): number | null {
  const scores = scoreTexts(patterns, typed)
  const best = scores.reduce((top, score, at) => (score > (scores[top] ?? 0) ? at : top), 0)
  const top = scores[best] ?? 0
  const rival = Math.max(0, ...scores.filter((_, at) => at !== best))
  return top >= FLOOR && (top === 1 || top - rival >= MARGIN) ? best : null
}
