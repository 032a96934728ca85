import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { begin, submit } from '@/engine'
import { parseId, type Choice, type DecisionPoint, type Move, type Setting, type State, type Submitted } from '@/engine/types'
import { compile } from './compile'
import { testEnv } from './fixtures/env'
import { scenarioFiles } from './load'
import type { Revision } from './types'

const files = scenarioFiles('content').filter(file => file.startsWith(path.join('content', 'examples')))
const examples = files.map((file): Revision => {
  const { revision, diagnostics } = compile(readFileSync(file, 'utf8'), testEnv(file))
  if (!revision) throw new Error(`${file}: ${JSON.stringify(diagnostics[0])}`)
  return revision
})
const { clients } = testEnv('')
const real = [...new Set(examples.flatMap(({ meta }) => meta.clients))]

type Made = { point: string; choice: string; move: Move }
const settingOf = ({ story }: Revision, client: string): Setting =>
  ({ client: parseId<'client'>(client), overlay: story.overlays[0] ?? parseId<'overlay'>('none'), house: {}, seed: '0'.repeat(16), mode: 'practice', guided: true })

/** Does everything that is offered, point by point: each aside, then a choice of the main point that is not silence. */
const walk = (revision: Revision, client: string, submitted: (point: DecisionPoint, choice: Choice) => Submitted): Made[] => {
  const { story } = revision
  const setting = settingOf(revision, client)
  const points = Object.values(story.beats).flatMap(({ script }) => script.flatMap(line => (line.do === 'point' ? [line.point] : [])))
  const made: Made[] = []
  let state: State = begin(story, setting)
  const act = (point: DecisionPoint, choice: Choice): void => {
    const done = submit(story, setting, state, submitted(point, choice))
    if (!done.ok) throw new Error(`${point.id} ${choice.id}: ${JSON.stringify(done.error)}`)
    state = done.value.state
    made.push({ point: done.value.decision.point, choice: done.value.decision.choice, move: done.value.decision.move })
  }
  while (!('ending' in state.at)) {
    for (const { point: id } of state.asides) points.filter(point => point.id === id).forEach(point => point.choices.forEach(choice => act(point, choice)))
    const main = points.find(point => point.id === state.main?.point)
    const choice = main?.choices.findLast(one => !one.silence)
    if (!main || !choice) throw new Error('nothing to do')
    act(main, choice)
  }
  return made
}

describe.each(real)('the examples of the %s-like client', client => {
  const own = examples.filter(({ meta }) => meta.clients.includes(client))
  const byName = own.map(revision => walk(revision, client, (point, choice) => ({ choiceId: choice.id, point: point.id })))

  it('hold every move that the client has', () => {
    const kinds = new Set(byName.flat().map(({ move }) => move.kind))
    expect([...kinds].sort()).toEqual(clients[client]?.moves.filter(kind => kind !== 'pick').sort())
  })

  it('are played by gestures as they are by the tray', () => {
    const byMove = own.map(revision => walk(revision, client, (_, choice) => ({ ...(choice.suggest ? { move: choice.suggest } : {}) })))
    expect(byMove).toEqual(byName)
  })

  it('ask for nothing to be known before', () => {
    for (const { meta, rubric } of own) {
      expect(meta.example).toBe(true)
      expect(Object.values(rubric.points).flatMap(({ norms }) => norms)).toEqual([])
    }
  })
})

it('every client of the product has one', () => {
  expect(real.sort()).toEqual(['dingtalk', 'feishu', 'wechat', 'wecom'])
})

describe('what the moves of the examples come to', () => {
  const after = (slug: string) => {
    const revision = examples.find(one => one.story.slug === slug)
    if (!revision) throw new Error(slug)
    const made = walk(revision, revision.meta.clients[0] ?? '', (point, choice) => ({ choiceId: choice.id, point: point.id }))
    return { made, moves: new Map(made.map(({ point, move }) => [point, move])) }
  }

  it('packets of all three kinds, files of all four shapes, both answers to an invitation', () => {
    for (const slug of ['every-move-wechat', 'every-move-wecom', 'every-move-dingtalk', 'every-move-feishu']) {
      const { made } = after(slug)
      const of = (look: (move: Move) => string | undefined) => [...new Set(made.flatMap(({ move }) => look(move) ?? []))].sort()
      expect(of(move => (move.kind === 'send-packet' ? move.split : undefined))).toEqual(['equal', 'for-one', 'lucky'])
      expect(of(move => (move.kind === 'answer-invite' ? String(move.accept) : undefined))).toEqual(['false', 'true'])
      expect(of(move => (move.kind === 'send-file' ? move.file : undefined))).toHaveLength(4)
      expect(of(move => (move.kind === 'say' ? (move.quotes ? 'quote' : move.mentions.length ? 'mention' : undefined) : undefined))).toEqual(['mention', 'quote'])
    }
  })

  it('on the one a nudge, on the other a message for tomorrow and a pin for all', () => {
    expect(after('every-move-wechat').moves.get('nudge-lin')).toMatchObject({ kind: 'nudge', who: 'lin' })
    const { moves } = after('every-move-wecom')
    expect(moves.get('tomorrow')).toMatchObject({ kind: 'say', deliver: 23 * 3600 })
    expect(moves.get('stick')).toMatchObject({ kind: 'pin', target: { event: 'door' } })
  })
})
