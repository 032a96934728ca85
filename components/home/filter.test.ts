import { expect, test } from 'vitest'
import { choicesOf, fits, noFilter, readFilter, writeFilter } from './filter'
import type { Scene } from './shelves'

const named = (id: string) => ({ id, name: id })
const scene = (slug: string, clients: string[], level: string | null, norms: string[]): Scene => ({
  slug, href: `/en/play/${slug}`, number: '01', title: { zh: slug, en: slug }, clients: clients.map(named), level: level ? named(level) : null, minutes: '5 min', about: { href: '', name: '', label: '' },
  norms: norms.map((id) => ({ id, zh: `${id}中`, en: id })),
})
const scenes = [scene('a', ['wechat'], '2', ['boss', 'thanks']), scene('b', ['wechat', 'wecom'], '1', ['thanks']), scene('c', ['wecom'], null, [])]
const shown = (filter: Partial<typeof noFilter>) => scenes.filter((one) => fits(one, { ...noFilter, ...filter })).map(({ slug }) => slug)

test('the address says what the list is narrowed to, and keeps what else it says', () => {
  expect(readFilter('?client=wecom&norm=boss&x=1')).toEqual({ client: 'wecom', level: '', norm: 'boss' })
  expect(writeFilter('?x=1&client=wecom', { client: '', level: '2', norm: '' })).toBe('x=1&level=2')
  expect(readFilter('')).toEqual(noFilter)
})

test('a scene is shown when it fits all of it', () => {
  expect(shown({})).toEqual(['a', 'b', 'c'])
  expect(shown({ client: 'wecom' })).toEqual(['b', 'c'])
  expect(shown({ client: 'wecom', norm: 'thanks' })).toEqual(['b'])
  expect(shown({ level: '2', client: 'wecom' })).toEqual([])
  expect(shown({ client: 'no-such' })).toEqual([])
})

test('there is to choose from what the scenes have, each once; one thing alone is no choice', () => {
  const choices = choicesOf(scenes, 'zh')
  expect(choices.client.map(({ id }) => id)).toEqual(['wechat', 'wecom'])
  expect(choices.level.map(({ id }) => id)).toEqual(['1', '2'])
  expect(choices.norm.map(({ name }) => name)).toEqual(['boss中', 'thanks中'])
  expect(choicesOf(scenes.slice(0, 1), 'en')).toEqual({ client: [], level: [], norm: [] })
  expect(choicesOf([scenes[0], scenes[0]].flatMap((one) => one ?? []), 'en').client).toEqual([])
})
