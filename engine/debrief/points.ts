import { suggested } from '../available'
import { windowEnd } from '../clock'
import { grade, normRates, ratesOf } from '../score/rates'
import { signalsOf } from '../signals'
import { step } from '../step'
import { pairOf } from '../text/pair'
import { localTime } from '../time'
import type { Choice, ChoiceId, Debrief, DebriefPoint, DecisionPoint, Missed, Move, NormIndex, OpenPoint, Prose, Rate, Rubric, SignalId, State, Turn } from '../types'
import { viewChoice } from '../view/choices'
import type { Show } from '../view/show'
import { openPoints, pointOf } from '../world'
import { chatNames, madeOn, mixed } from './excerpt'
import { thoughtsIn } from './thoughts'

/** What explaining takes: everything, now that it is over. `states`: the state before each turn, and the last one. `hinted`: turns at which suggestions were asked for. */
export type Desk = Show & { rubric: Rubric; prose: Prose; norms: NormIndex; states: State[]; hinted: number[] }

const LED_HERE = 4

type Other = DebriefPoint['others'][number]

function ratesIn(desk: Desk, overlay: Desk['setting']['overlay'], point: DecisionPoint, rates: Rate[], available: ChoiceId[], signals: SignalId[]) {
  return normRates(grade(desk.rubric, overlay, point.id, rates, available, signals), desk.norms)
}

// What another choice would have led to is played out with the real transition, up to the next point; what happened anyway is left out.
function other(desk: Desk, before: State, open: OpenPoint, point: DecisionPoint, choice: Choice, available: ChoiceId[]): Other {
  const show: Show = { ...desk, state: before }
  const happened = new Set(desk.state.log.map((event) => event.id))
  const move = suggested(choice)
  const signals = move ? signalsOf(show, point.id, move) : []
  const after = move && step(desk.story, desk.setting, before, { turn: before.turn, point: point.id, choice: choice.id, move, at: before.clock, signals })
  return {
    choice: viewChoice(show, open, choice),
    norms: ratesIn(desk, desk.setting.overlay, point, ratesOf(desk.rubric, desk.setting.overlay, point.id, choice.id), available, signals),
    feedback: desk.prose.feedback[point.id]?.[choice.id] ?? [],
    course: after ? mixed({ ...desk, state: after }, after.log.slice(before.log.length).filter((event) => event.from === 'me' || !happened.has(event.id))) : [],
  }
}

function others(desk: Desk, before: State | undefined, point: DecisionPoint, available: ChoiceId[], taken: ChoiceId | null): Other[] {
  const open = before && openPoints(before).find((one) => one.point === point.id)
  if (!before || !open) return []
  return point.choices.filter((choice) => choice.id !== taken && available.includes(choice.id)).map((choice) => other(desk, before, open, point, choice, available))
}

function elsewhere(desk: Desk, point: DecisionPoint, choice: ChoiceId, available: ChoiceId[], signals: SignalId[]): Debrief['points'][number]['elsewhere'] {
  const here = ratesOf(desk.rubric, desk.setting.overlay, point.id, choice)
  return desk.story.overlays.flatMap((overlay) => {
    const there = ratesOf(desk.rubric, overlay, point.id, choice)
    const same = there.every((rate, at) => rate === here[at])
    return same ? [] : [{ overlay, norms: ratesIn(desk, overlay, point, there, available, signals) }]
  })
}

// What led here, what was done and what came of it; before that only the last few events. A point that follows
// another at once was led to by what led to that one; an aside by its own chat, whatever else went on since it was opened.
function told(desk: Desk, point: DecisionPoint, seen: State, from: number, acted: number, to: number, move?: Move) {
  const show: Show = { ...desk, state: seen }
  const own = point.role === 'aside' ? seen.log.slice(0, acted).filter((event) => event.chat === point.chat).slice(-LED_HERE) : []
  const led = from < acted ? Math.max(from, acted - LED_HERE) : Math.max(0, acted - LED_HERE)
  const before = own.length > 0 ? own : seen.log.slice(led, acted)
  const shown = [...before, ...seen.log.slice(acted, to)]
  const on = move ? madeOn(show, move, shown) : []
  return { excerpt: mixed(show, [...on, ...shown]), chats: chatNames(show), thoughts: thoughtsIn(show, desk.prose, own.length > 0 ? shown : seen.log.slice(from, to)) }
}

// Suggestions show every point that is open then.
const wasHinted = ({ hinted, states }: Desk, point: DecisionPoint, turn: number): boolean =>
  hinted.some((at) => at <= turn && states[at] !== undefined && openPoints(states[at]).some((open) => open.point === point.id))

/** A decided point; null for a wait or an unforeseen gesture. `from`: where in the log the point before it ended. */
export function decidedPoint(desk: Desk, turn: Turn, from: number): DebriefPoint | null {
  const { decision, available } = turn
  const { choice: taken, signals } = decision
  const point = pointOf(desk.story, decision.point)
  const before = desk.states[decision.turn]
  const after = desk.states[decision.turn + 1]
  const choice = point?.choices.find((one) => one.id === taken)
  const open = before && openPoints(before).find((one) => one.point === decision.point)
  if (!point || !choice || taken === '~wait' || taken === '~free' || !before || !after || !open) return null
  const prose = desk.prose.points[point.id]
  return {
    id: desk.opaque('point', point.id),
    turn: decision.turn,
    role: point.role,
    title: prose?.title ?? { zh: '', en: '' },
    at: localTime(desk.story, decision.at),
    ...(point.prompt && { prompt: pairOf(desk.text, point.prompt) }),
    ...told(desk, point, after, from, turn.logFrom, turn.reactedTo, decision.move),
    ...(wasHinted(desk, point, decision.turn) && { hinted: true as const }),
    ...(choice.silence && { waited: localTime(desk.story, windowEnd(desk.story, open)) }),
    chosen: viewChoice({ ...desk, state: before }, open, choice),
    norms: ratesIn(desk, desk.setting.overlay, point, ratesOf(desk.rubric, desk.setting.overlay, point.id, taken), available, signals),
    feedback: desk.prose.feedback[point.id]?.[taken] ?? [],
    signals: signals.flatMap((signal) => (prose?.signals[signal] ? [prose.signals[signal]] : [])),
    others: others(desk, before, point, available, taken),
    elsewhere: elsewhere(desk, point, taken, available, signals),
  }
}

/** An aside that was not done, where the author calls that evidence; else null. */
export function missedPoint(desk: Desk, missed: Missed): DebriefPoint | null {
  const point = pointOf(desk.story, missed.point)
  const rates = desk.rubric.points[missed.point]?.missed
  const seen = desk.states.at(-1)
  if (!point || !rates || !seen) return null
  const prose = desk.prose.points[point.id]
  return {
    id: desk.opaque('point', point.id),
    turn: null,
    role: point.role,
    title: prose?.title ?? { zh: '', en: '' },
    at: localTime(desk.story, missed.at),
    ...(point.prompt && { prompt: pairOf(desk.text, point.prompt) }),
    ...told(desk, point, seen, missed.logTo - LED_HERE, missed.logTo, missed.logTo),
    chosen: null,
    norms: ratesIn(desk, desk.setting.overlay, point, rates, missed.available, []),
    feedback: prose?.missed ?? [],
    signals: [],
    others: others(desk, desk.states[missed.turn - 1], point, missed.available, null),
    elsewhere: [],
  }
}
