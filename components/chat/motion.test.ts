import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

// A variable nobody defines makes the whole declaration void, and nothing moves at all. Those of a Tailwind theme are left out where no class uses them.
it('moves by easings that the page really has', () => {
  const used = new Set([...read('motion.css').matchAll(/var\((--[\w-]+)\)/g)].map((found) => found[1]))
  const defined = read('../../app/tokens.css')
  expect(used.size).toBeGreaterThan(1)
  expect([...used].filter((name) => !defined.includes(`${name}:`))).toEqual([])
})
