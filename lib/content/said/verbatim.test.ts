import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { begin, settings, submit, understood } from '@/engine'
import type { Choice, DecisionPoint, Setting, State } from '@/engine/types'
import { compile } from '../compile'
import { loadGround, scenarioFiles } from '../load'
import type { Revision } from '../types'
import { speaks, spokenPoints } from './measure'
import { readSaid, saidFile } from './read'

const ground = loadGround('content')
const files = scenarioFiles('content').map((file): [string, string] => [path.basename(file), file])
const patience = 2

const known = new Map<string, Revision>()
const revisionOf = (file: string): Revision => {
  const before = known.get(file)
  if (before) return before
  const { revision } = compile(readFileSync(file, 'utf8'), { ...ground.env, file })
  if (!revision) throw new Error(`${file} does not compile`)
  known.set(file, revision)
  return revision
}

type Meet = (state: State, setting: Setting, point: DecisionPoint, choice: Choice) => void

/** On each client and under each house rule, walks that take what has been taken least, until a few of them in a row met nothing new. */
function walk({ story, rubric }: Revision, meet: Meet): void {
  const points = Object.values(story.beats).flatMap(({ script }) => script.flatMap((line) => (line.do === 'point' ? [line.point] : [])))
  const taken = new Map<string, number>()
  const met = new Set<string>()
  const kind = ({ client, house }: Setting): string => JSON.stringify([client, house])
  const different = settings(story, rubric).filter((setting, at, all) => all.findIndex((one) => kind(one) === kind(setting)) === at)
  for (const setting of different) {
    for (let idle = 0; idle < patience;) {
      const before = met.size
      let state = begin(story, setting)
      while (!('ending' in state.at)) {
        const open = [state.main, ...state.asides].flatMap((one) => points.filter(({ id }) => id === one?.point))
        const ways = open.flatMap((point) => point.choices.map((choice) => ({ point, choice, key: `${point.id}/${choice.id}` }))).sort((one, other) => (taken.get(one.key) ?? 0) - (taken.get(other.key) ?? 0))
        let next: State | null = null
        for (const { point, choice, key } of ways) {
          if (next && met.has(key)) continue
          const made = submit(story, setting, state, { choiceId: choice.id, point: point.id })
          if (!made.ok) continue
          if (!met.has(key)) meet(state, setting, point, choice)
          met.add(key)
          if (!next) taken.set(key, (taken.get(key) ?? 0) + 1)
          next ??= made.value.state
        }
        if (!next) throw new Error('nothing can be done here')
        state = next
      }
      idle = met.size > before ? 0 : idle + 1
    }
  }
}

describe('every suggestion, typed as it stands', () => {
  it.each(files)('%s: means its own choice, in Chinese and in English', { timeout: 120_000 }, (_name, file) => {
    const revision = revisionOf(file)
    const { story, text } = revision
    const done = new Set<string>()
    const wrong: string[] = []
    walk(revision, (state, setting, point, choice) => {
      if (!speaks(choice) || !choice.suggest || !('text' in choice.suggest)) return
      done.add(`${point.id}/${choice.id}`)
      const line = choice.label?.id && choice.label.zh === choice.suggest.text ? text.lines[choice.label.id]?.en : undefined
      for (const typed of [choice.suggest.text, ...(line ? [line] : [])]) {
        const taken = understood(story, setting, state, { ...choice.suggest, text: typed })
        if (taken?.point !== point.id || taken.choice !== choice.id) wrong.push(`${point.id}/${choice.id}: ${typed ?? ''} is taken for ${taken?.choice ?? 'nothing'}`)
      }
    })
    expect(wrong).toEqual([])
    expect(spokenPoints(story).map(({ id }) => id).filter((id) => ![...done].some((key) => key.startsWith(`${id}/`)))).toEqual([])
  })
})

describe('the evaluation sets', () => {
  it.each(files.filter(([, file]) => !/example/.test(file)))('%s has one, with both halves for every point that takes words', { timeout: 120_000 }, (_name, file) => {
    expect(existsSync(saidFile(file))).toBe(true)
    const set = readSaid(file) ?? {}
    const points = spokenPoints(revisionOf(file).story).map((point): string => point.id)
    expect(Object.keys(set).sort()).toEqual(points.sort())
    expect(Object.values(set).every(({ judge, tune }) => [judge, tune].every((half) => Object.keys(half).length > 0))).toBe(true)
  })
})
