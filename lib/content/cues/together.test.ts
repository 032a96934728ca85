import { expect, it } from 'vitest'
import { checkCues } from '.'
import { waysOf } from '../ways'
import { scene, type Row } from './fixture'
import { checkModules, checkStrangers, type Sighted } from './together'

/** Six points; the best is the short line, the long one or silence, as told. */
const made = (slug: string, best: ('short' | 'long' | 'silent')[]): Sighted => {
  const revision = { ...scene(best.map((one, at): Row[] => [
    { say: `收到${at}`, rate: one === 'short' ? 3 : 0 },
    { say: `等一下再回复你们大家${at}`, rate: one === 'long' ? 3 : 0 },
    { wait: true, rate: one === 'silent' ? 3 : 0 },
  ])), slug }
  const ways = waysOf(revision)
  return { ...revision, file: `${slug}.mdx`, ways, cues: checkCues(revision, `${slug}.mdx`, ways).cues }
}
const mixed = made('mixed', ['short', 'long', 'silent', 'short', 'long', 'silent'])
const curt = made('curt', ['short', 'short', 'short', 'short', 'short', 'long'])
const alike = made('alike', ['short', 'short', 'short', 'short', 'short', 'silent'])

it('a module earns what its scenarios earn together', () => {
  const { modules, diagnostics } = checkModules([{ id: 'one', scenarios: ['mixed', 'curt'] }, { id: 'two', scenarios: ['mixed'] }], [mixed, curt, alike], (id) => `${id}.yaml`)
  expect(modules['two']?.['private-internet']).toMatchObject({ shortest: 33.3, longest: 33.3, silent: 33.3, random: 33.3 })
  expect(modules['one']?.['private-internet']).toMatchObject({ shortest: 58.3, longest: 25, silent: 16.7 })
  expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).not.toContain('RQ916 two.yaml')
  expect(checkModules([{ id: 'one', scenarios: ['alike', 'curt'] }], [mixed, curt, alike], (id) => `${id}.yaml`).diagnostics.map(({ code, file }) => `${code} ${file}`)).toContain('RQ916 one.yaml')
})

it('a habit of the other scenarios pays in the one that shares it', () => {
  const { strangers, diagnostics } = checkStrangers([curt, alike])
  expect(strangers['alike']?.['private-internet']).toBe(83.3)
  expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual(['RQ917 curt.mdx', 'RQ917 alike.mdx'])
  expect(checkStrangers([mixed, curt]).strangers['mixed']?.['private-internet']).toBe(33.3)
  expect(checkStrangers([curt])).toEqual({ strangers: {}, diagnostics: [] })
})
