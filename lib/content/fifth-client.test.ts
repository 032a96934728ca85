import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { begin, submit } from '@/engine'
import { parseId, type Setting } from '@/engine/types'
import { compileLibrary } from './build'
import { joinLooks } from './looks'

const scene = `---
title: 码头 | On the quay
clients: [harbour]
example: true
starts: 2026-03-10 10:00 Asia/Shanghai
overlays: [private-internet]
me: { name: 小唐 | Xiao Tang }
chats:
  team: { name: 项目群 | Project group, size: 3, owner: gu, members: [gu, li, me] }
cast:
  gu: { name: 顾总 | Gu zong }
  li: { name: 李薇 | Li Wei }
---

周二十点。 | Tuesday, ten o'clock.

<Beat id="start" chat="team">
- gu #new: 三点改到四点 | Three is now four
- li ~new: 收到 | Got it
<Buzz from="gu" of="new" strength="phone" who="me" />
<Decide id="answer" window="5m">
<Choice id="confirm-it" move="confirm" of="new">
</Choice>
<Choice id="nothing" move="wait">
</Choice>
</Decide>
<End id="four" title="四点 | Four">
人都到了。 | Everybody came.
</End>
</Beat>
`

let content = ''
beforeAll(() => {
  content = mkdtempSync(path.join(tmpdir(), 'fifth-'))
  cpSync('content', content, { recursive: true, filter: (from) => !/(scenarios|examples|modules|paths)$/.test(from) })
  const harbour = path.join(content, 'clients', 'harbour')
  mkdirSync(harbour)
  const feishu = readFileSync('content/clients/feishu/client.yaml', 'utf8')
  writeFileSync(path.join(harbour, 'client.yaml'), feishu.replace(/^id: .*$/m, 'id: harbour').replace(/^name: .*$/m, 'name: 港湾类 | Harbour-like').replace('key: edit-within\n    value: 86400', 'key: edit-within\n    value: 60'))
  writeFileSync(path.join(harbour, 'look.css'), "[data-client='harbour'] {\n  --own: #cfe3ea;\n}\n")
  mkdirSync(path.join(content, 'scenarios'))
  writeFileSync(path.join(content, 'scenarios', 'quay.mdx'), scene)
})
afterAll(() => rmSync(content, { recursive: true }))

it('a fifth client is a folder, and nothing else', () => {
  const { library, diagnostics } = compileLibrary(content)
  expect(diagnostics).toEqual([])
  expect(library?.clients.harbour).toEqual({ zh: '港湾类', en: 'Harbour-like' })
  expect(library?.screens.harbour?.reads).toBe('ring')
  expect(joinLooks(content)).toContain("[data-client='harbour']")
})

it('is played by its own facts', () => {
  const story = compileLibrary(content).library?.revisions.quay?.story
  if (!story) throw new Error('no story')
  expect(story.clients).toMatchObject({ harbour: { editWithin: 60, threads: true } })
  const setting: Setting = { client: parseId<'client'>('harbour'), overlay: parseId<'overlay'>('private-internet'), house: {}, seed: '0'.repeat(16), mode: 'practice', guided: true }
  const done = submit(story, setting, begin(story, setting), { move: { kind: 'confirm', seen: [], target: { event: parseId<'event'>('new') } } })
  expect(done.ok && done.value.decision.choice).toBe('confirm-it')
})

it('a folder named otherwise than its client, or without a client, is told', () => {
  const other = path.join(content, 'clients', 'quayside')
  cpSync(path.join(content, 'clients', 'harbour'), other, { recursive: true })
  expect(() => compileLibrary(content)).toThrow('id: wants the name of its folder, not harbour')
  rmSync(path.join(other, 'client.yaml'))
  expect(() => compileLibrary(content)).toThrow('there is no such file')
  rmSync(other, { recursive: true })
})

it('no code names a client', () => {
  const ids = readdirSync('content/clients').join('|')
  const files = ['engine', 'lib', 'components', 'app'].flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => path.join(room, name)))
  const ours = files.filter((name) => /\.(tsx?|css)$/.test(name) && !/\.test\.tsx?$|fixture|generated/.test(name))
  expect(ours.filter((name) => new RegExp(`['"\`](${ids})['"\`]`).test(readFileSync(name, 'utf8')))).toEqual([])
})
