import { spoken } from '../text/spoken'
import type { State, Story } from '../types'
import { visible } from '../world'

const SECONDS_A_CHARACTER = 0.25
const SECONDS_AN_EVENT = 1
const SECONDS_A_DECISION = 12

/** What reading takes: seconds of a person's time, and how many characters it is. */
export type Reading = { seconds: number; characters: number }

/** What it takes a person to read what has come since `from`, and to decide once. */
export function reading(story: Story, state: State, from: number): Reading {
  const sum: Reading = { seconds: SECONDS_A_DECISION, characters: 0 }
  for (const event of state.log.slice(from)) {
    if (!visible(story, event)) continue
    const length = (event.kind === 'chain' ? event.title : spoken(event))?.zh.length ?? 0
    sum.seconds += SECONDS_AN_EVENT + SECONDS_A_CHARACTER * length
    sum.characters += length
  }
  return sum
}
