import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadClients } from '@/lib/content/clients'
import { joinLooks } from '@/lib/content/looks'
import play from './i18n/en/play.json'

type Tokens = Record<string, string>
const css = `${readFileSync(new URL('tokens.css', import.meta.url), 'utf8')}\n${joinLooks('content')}`.replace(/\/\*[^]*?\*\//g, '')

/** The declarations of one block, and of the dark variant inside it. */
const blocks = (selector: string): { light: Tokens; dark: Tokens } => {
  const read = (text: string): Tokens => Object.fromEntries([...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((found) => [found[1] ?? '', found[2] ?? '']))
  const bodies = [...css.matchAll(/^([^\s@}][^{\n]*) \{([^]*?)^\}/gm)].filter((found) => found[1] === selector).map((found) => found[2] ?? '')
  const halves = bodies.map((body) => body.split('@variant dark'))
  return { light: read(halves.map(([light]) => light).join('\n')), dark: read(halves.map(([, dark]) => dark ?? '').join('\n')) }
}

const house = blocks(':root')
const clients = Object.keys(loadClients('content')).map((id) => ({ client: id, looks: blocks(`[data-client='${id}']`) }))

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const pairs = [
  ['client-2', 'wall'], ['client-2', 'bar'], ['client-2', 'bubble'], ['client-2', 'list-top'], ['bubble-ink', 'bubble'], ['bubble-ink', 'wall'], ['bubble-ink', 'list-top'],
  ['own-ink', 'own'], ['accent', 'wall'], ['accent', 'bar'], ['accent', 'bubble'], ['on-accent', 'accent'], ['cinnabar-text', 'list-top'], ['cinnabar-text', 'bar'], ['cream', 'cinnabar'],
] as const

it.each(clients.flatMap(({ client, looks }) => (['light', 'dark'] as const).map((theme) => ({ client, theme, own: looks }))))('$client in $theme can be read', ({ theme, own }) => {
  const all: Tokens = { ...house.light, ...(theme === 'dark' && house.dark), ...own.light, ...(theme === 'dark' && own.dark) }
  const colour = (name: string): string => /^var\(--([\w-]+)\)$/.exec(all[name] ?? '')?.[1]?.replace(/^.*$/, (other) => all[other] ?? '') ?? all[name] ?? ''
  for (const [text, ground] of pairs) {
    expect([text, colour(text)]).toEqual([text, expect.stringMatching(/^#[0-9a-f]{6}$/)])
    expect([text, ground, contrast(colour(text), colour(ground)) >= 4.5]).toEqual([text, ground, true])
  }
})

it.each(Object.values(loadClients('content')))('$id calls otherwise only what has a name on the screen', ({ labels }) => {
  expect(Object.keys(labels).filter((key) => !(key in play.labels))).toEqual([])
})

it.each(Object.values(loadClients('content')))('$id shows who has read as its facts say', ({ id, all }) => {
  const { light } = blocks(`[data-client='${id}']`)
  expect((light['read-ring'] ?? house.light['read-ring']) === 'block' ? 'ring' : 'words').toBe(all['read-look'])
})
