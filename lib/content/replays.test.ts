import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { explore, replay, settings, step, submit, type State } from '@/engine'
import { compile } from './compile'
import { testEnv } from './fixtures/env'
import { scenarioFiles } from './load'

/** All of a state that a person could tell from another. */
const told = ({ at, clock, main, asides, chosen, missed, said, log, chats }: State): string =>
  JSON.stringify([at, clock, main, asides, chosen, missed, said, chats, log.map((event) => [event.id, event.at, event.out ?? false])])

describe('every choice in every state', () => {
  const files = scenarioFiles('content').filter((file) => file.startsWith(path.join('content', 'scenarios')))
  it.each(files)('%s: comes out the same when it is made and when its decisions are replayed', { timeout: 120_000 }, (file) => {
    const { revision } = compile(readFileSync(file, 'utf8'), { ...testEnv(file), ways: false })
    if (!revision) throw new Error(`${file} does not compile`)
    const { story, rubric } = revision
    const own = settings(story, rubric)[0]
    const explored = own && explore(story, rubric, own)
    if (!own || !explored?.ok) throw new Error(`${file} cannot be explored`)
    const leaving = new Map(explored.visits.map(({ key }) => [key, explored.edges.filter(({ from }) => from === key)]))
    const wrong: string[] = []
    for (const { key, state } of explored.visits) {
      const again = replay(story, own, state.turns.map(({ decision }) => decision))
      if (!again.ok || told(again.value) !== told(state)) wrong.push(`the state ${key}`)
      else for (const { point, choice } of leaving.get(key) ?? []) {
        const made = submit(story, own, again.value, { choiceId: choice, point })
        const next = made.ok ? step(story, own, again.value, made.value.decision) : null
        if (!made.ok || !next || told(next) !== told(made.value.state)) wrong.push(`${point}: ${choice}`)
      }
    }
    expect([...new Set(wrong)]).toEqual([])
    expect(explored.edges.length).toBeGreaterThan(explored.visits.length)
  })
})
