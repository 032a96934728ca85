import { expect, test, vi } from 'vitest'
import { libraryOf, revisionOf } from '@/lib/attempts/fixture'
import { code, player, value } from '@/lib/attempts/player'
import { getDebrief } from '@/lib/attempts'
import { createGuest } from '@/lib/auth'
import { glossEvent } from '.'

const content = vi.hoisted((): { library: unknown; glosses: Record<string, unknown> } => ({ library: null, glosses: {} }))
vi.mock('@/lib/content/library', () => ({ library: () => content.library }))
vi.mock('@/lib/content/gloss/read', () => ({ glosses: () => content.glosses }))
content.library = libraryOf(revisionOf())

const me = await createGuest()
const { begin, play } = player(me)
const word = { at: 0, zh: '欢迎', pinyin: 'huānyíng', en: 'welcome' }
const said = (chats: { events: ({ id: string; kind: string } | { id: string; kind: 'message'; zh: string })[] }[]) =>
  chats.flatMap(({ events }) => events).flatMap((event) => (event.kind === 'message' && 'zh' in event ? [event] : []))

test('the words of what this person sees, and nothing of what they do not', async () => {
  const now = await begin()
  const [first] = said(now.chats)
  if (!first) throw new Error('nothing was said')
  content.glosses = { [now.scenario]: { [first.zh]: [word] } }
  expect(value(await glossEvent(me, now.id, first.id))).toEqual({ words: [word] })

  const later = await play(now)
  const unseen = said(later.chats).find(({ id }) => !said(now.chats).some((one) => one.id === id))
  const again = await begin()
  if (!unseen) throw new Error('nothing came later')
  expect(code(await glossEvent(me, now.id, unseen.id))).toBe('ok')
  expect(code(await glossEvent(me, again.id, unseen.id))).toBe('not-found')
  expect(code(await glossEvent(me, now.id, 'nothing'))).toBe('not-found')
  expect(code(await glossEvent(me, 'no-id', first.id))).toBe('not-found')
})

test('somebody else finds nothing', async () => {
  const now = await begin()
  const [first] = said(now.chats)
  expect(code(await glossEvent(await createGuest(), now.id, first?.id ?? ''))).toBe('not-found')
})

test('after the end also what only the debrief tells; before it, not', async () => {
  const now = await begin()
  const done = await play(now)
  const told = value(await getDebrief(me, done.id))
  const known = new Set(done.chats.flatMap(({ events }) => events.map(({ id }) => id)))
  const only = told.points.flatMap(({ others }) => others.flatMap(({ course }) => course)).find(({ id }) => !known.has(id))
  if (!only) throw new Error('no other course')
  expect(code(await glossEvent(me, done.id, only.id))).toBe('ok')
  expect(code(await glossEvent(me, (await begin()).id, only.id))).toBe('not-found')
})
