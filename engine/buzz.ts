import { draw } from './hash'
import type { CastId, EventBody, EventId, Instant, Logged, State } from './types'
import { eventId } from './world'
import type { World } from './world'
import { isWritten } from './written'

type Person = CastId | 'me'
export type Buzzed = Extract<Logged, { kind: 'buzzed' }>

const HEARD = { app: { min: 30, max: 20 * 60 }, sms: { min: 30, max: 10 * 60 }, phone: { min: 20, max: 4 * 60 } } // seconds after which somebody has confirmed of whom nothing is written
const answering: ReadonlySet<EventBody['kind']> = new Set(['message', 'voice', 'sticker', 'file', 'picture', 'link'])

/** The buzzes of one event, in order. */
export const buzzesOf = (state: State, id: EventId): Buzzed[] => state.log.flatMap((event) => (event.kind === 'buzzed' && eventId(state, event.of) === id ? [event] : []))

/** All whom these buzzes of one event are for, in order. */
export const buzzedPeople = (buzzes: readonly Buzzed[]): Person[] => [...new Set(buzzes.flatMap(({ who }) => who))]

function hasHeard(world: World, event: Logged, buzzes: readonly Buzzed[], who: Person): boolean {
  const { state, setting } = world
  const first = buzzes.find((buzz) => buzz.who.includes(who))
  if (!first) return false
  const from = state.log.indexOf(first)
  // Whoever answers in that chat has heard.
  if (state.log.some((other, at) => at > from && other.chat === event.chat && other.from === who && answering.has(other.kind))) return true
  if (who === 'me' || isWritten(world, 'buzz-confirmed', event, who)) return false
  return buzzes.some(({ strength, at, who: people }) => people.includes(who) && at + draw(setting.seed, `buzz:${event.id}:${who}`, HEARD[strength].min, HEARD[strength].max) <= state.clock)
}

/** Who of those that were buzzed about an event has confirmed by now. `told`: who did so in the log, and when. */
export const heardBuzz = (world: World, event: Logged, buzzes: readonly Buzzed[], told: ReadonlyMap<Person, Instant> | undefined): Person[] =>
  buzzedPeople(buzzes).filter((who) => told?.has(who) || hasHeard(world, event, buzzes, who))

/** As `heardBuzz`, from the log alone. */
export function heardNow(world: World, event: Logged): Person[] {
  const { state } = world
  const buzzes = buzzesOf(state, event.id)
  if (buzzes.length === 0) return []
  const told = state.log.flatMap((other): [Person, Instant][] => (other.kind === 'buzz-confirmed' && other.from !== 'system' && eventId(state, other.of) === event.id ? [[other.from, other.at]] : []))
  return heardBuzz(world, event, buzzes, new Map(told))
}
