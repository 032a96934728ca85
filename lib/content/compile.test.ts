import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DecisionPoint, Route, ScriptLine } from '@/engine/types'
import { compile } from './compile'
import { testEnv } from './fixtures/env'
import type { Revision } from './types'

const source = (name: string): string => readFileSync(path.resolve('lib/content/fixtures', `${name}.example.mdx`), 'utf8')
const made = (text: string, file = 'ws.mdx'): Revision => {
  const { revision, diagnostics } = compile(text, testEnv(file))
  if (!revision) throw new Error(JSON.stringify(diagnostics, null, 1))
  return revision
}

const point = ({ id, role, chat, window, rests, choices }: DecisionPoint): string =>
  `${role} ${id} in ${chat}${window ? ` for ${window}s` : ''}${rests === 'list' ? ' on the list' : ''}: ${choices.map(choice => `${choice.id}/${choice.on.kind}${choice.silence ? '!' : ''}+${choice.reaction.length}`).join(' ')}`
const line = (one: ScriptLine): string => {
  const cond = one.if ? '? ' : ''
  if (one.do === 'point') return cond + point(one.point)
  return one.do === 'close' ? `${cond}close ${one.point}` : `${cond}${one.event.kind} ${one.event.from} in ${one.event.chat}`
}
const route = ({ if: cond, to }: Route): string => `${cond ? '? ' : ''}-> ${'beat' in to ? to.beat : to.ending}`
const outline = ({ story }: Revision): string[] =>
  Object.values(story.beats).flatMap(beat => [`${beat.id}${beat.at === undefined ? '' : ` at ${beat.at}`}`, ...beat.script.map(one => `  ${line(one)}`), ...beat.next.map(one => `  ${route(one)}`)])

describe('the two examples', () => {
  it('WS-02 compiles to this', () => {
    const revision = made(source('ws-02'), 'content/ws-02.mdx')
    expect(revision.slug).toBe('ws-02')
    expect(outline(revision)).toEqual([
      'packet-arrives',
      '  message me in team',
      '  message li in team',
      '  packet gu in team',
      '  read what-for in team: noise/pick+0 gift/pick+0',
      '  aside tap in team: done/open-packet+1',
      '  main thank-gu in team for 300s: thank/say+0 ask-li/say+1 explain/say+1 how/say+1 broken/say+0 quiet/wait!+1',
      '  -> your-turn',
      'your-turn at 600',
      '  message li in team',
      '  main send-back in team for 600s: tea/say+0 sorry/say+0 laugh-off/wait!+0',
      '  -> tea',
      'tea at 18000',
      '  ? message li in team',
      '  ? message li in team',
      '  ? -> good',
      '  -> flat',
    ])
    expect(revision.story.beats).toHaveProperty(['packet-arrives', 'script', 2, 'event'], expect.objectContaining({ split: 'lucky', cents: 1888, shares: 10, takes: [{ who: 'zheng', cents: 320, after: 1 }, { who: 'chen', cents: 22, after: 2 }] }))
    expect(revision.rubric.choices).toHaveProperty('send-back.tea', { rates: [3, 3], overlays: { soe: [2, 3] } })
    expect(revision.rubric.choices).toHaveProperty('send-back.laugh-off', { rates: [2, 'not-shown'], overlays: { 'overseas-hybrid': ['contested', 'not-shown'] } })
    expect(Object.values(revision.prose.subtext).map(({ who }) => who)).toEqual(['gu', 'li', 'li'])
    expect(revision.meta).toMatchObject({ title: { zh: '迎新红包与打不开的钱包' }, clients: ['wechat', 'wecom'], points: 4, modules: [] })
  })

  it('WS-09 compiles to this', () => {
    const revision = made(source('ws-09'))
    expect(outline(revision)).toEqual([
      'deck-asked',
      '  message zhang in team',
      '  message hao in hao',
      '  aside hao-asks in hao: calm/say+0',
      '  main deck in team for 600s on the list: holding/say+0 unread/wait!+0 read-silent/wait!+0 one-am/say+0',
      '  -> second-change-beat',
      'second-change-beat at 34560',
      '  ? message hao in hao',
      '  -> roster',
    ])
    expect(revision.story.chats).toMatchObject({ team: { kind: 'group', size: 26 }, office: { kind: 'backstage', members: ['zhang', 'fang'] }, hao: { kind: 'private' } })
    expect(revision.rubric.points).toHaveProperty('hao-asks.missed', [1])
    expect(revision.rubric.points).toHaveProperty('deck.signals', { 'no-title': { 'grace-period-and-holding-reply': 2 } })
    expect(revision.meta.cast.map(({ name }) => name.en)).toEqual(['Zhang Ming', 'A Fang', 'Xiao Hao'])
  })
})

describe('the three hashes', () => {
  const before = made(source('ws-02')).hashes
  const after = (from: string, to: string) => {
    const text = source('ws-02')
    expect(text).toContain(from)
    const { story, key, text: words } = made(text.replace(from, to)).hashes
    return [story !== before.story && 'story', key !== before.key && 'key', words !== before.text && 'text'].filter(Boolean)
  }

  it('are those of the same content, however it is set out', () => {
    expect(made(source('ws-02').replace(/\n\n+/g, '\n\n\n').replaceAll('\n', '\r\n')).hashes).toEqual(before)
  })
  it.each([
    ['a translation', 'Welcome, welcome!', 'A warm welcome!', ['text']],
    ['feedback', '对礼物说的第一句话是抱怨。', '收到礼物，第一句是抱怨。', ['text']],
    ['subtext', '图个热闹，不是钱的事。', '就图个热闹。', ['text']],
    ['a rating', 'rates="2 3 3"', 'rates="2 2 3"', ['key']],
    ['a line', '欢迎欢迎[呲牙]', '欢迎[呲牙]', ['story', 'text']],
    ['a time', 'at="15:00"', 'at="15:30"', ['story']],
  ])('%s changes what it should', (_, from, to, changed) => {
    expect(after(from, to)).toEqual(changed)
  })
})
