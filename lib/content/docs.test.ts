import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { moveAttributes, moveKinds } from '@/engine'
import { tags } from './tags'

const page = (name: string): string => readFileSync(`docs/${name}.md`, 'utf8')
const fences = (text: string, language: string): string[] => [...text.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, body = '']) => body)

it('the worked example of a new move is the code that runs', () => {
  const [type = '?', rule = '?', place = '?'] = fences(page('adding-a-move'), 'ts')
  expect(readFileSync('engine/types/move.ts', 'utf8')).toContain(type)
  expect(readFileSync('engine/moves/nudge.ts', 'utf8')).toBe(rule)
  expect(readFileSync('engine/moves/index.ts', 'utf8')).toContain(place)
  const examples = readdirSync('content/examples').map((name) => readFileSync(`content/examples/${name}`, 'utf8'))
  for (const line of fences(page('adding-a-move'), 'mdx')) expect(examples.some((text) => text.includes(line))).toBe(true)
})

it('the guide for authors names every tag, every move and all it reads', () => {
  const guide = page('authoring')
  const missing = [
    ...Object.keys(tags).filter((tag) => !guide.includes(`<${tag}`)),
    ...moveKinds.filter((kind) => kind !== 'pick').flatMap((kind) => [kind, ...Object.entries(moveAttributes(kind)).flatMap(([name, { is }]) => (is === 'said' ? [] : [name]))].filter((word) => !guide.includes(`\`${word}\``) && !guide.includes(`\`${word}=`))),
  ]
  expect([...new Set(missing)]).toEqual([])
})
