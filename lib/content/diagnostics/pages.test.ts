import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile } from '../compile'
import { testEnv } from '../fixtures/env'
import { catalogue } from './catalogue'

const folder = path.resolve('docs/diagnostics')
const fences = (text: string) =>
  [...text.matchAll(/```mdx ([^\n]*)\n([^]*?)\n```/g)].map(([, meta = '', body = '']) => ({
    meta: Object.fromEntries(meta.split(' ').map(part => part.split('='))),
    body,
  }))
const frames = new Map(fences(readFileSync(path.join(folder, 'README.md'), 'utf8')).map(({ meta, body }) => [String(meta.frame), body]))
const pages = readdirSync(folder).filter(name => /^RQ[01]\d\d\.md$/.test(name)).sort()

/** The example as a whole file, and the line in it that must be named. */
const inFrame = (body: string, frame: string, line: number) => {
  const around = frame === 'file' ? '…' : frames.get(frame)
  if (!around) throw new Error(`No frame ${frame} in docs/diagnostics/README.md`)
  const [before = '', after = ''] = around.split('…')
  return { source: before + body + after, line: before.split('\n').length - 1 + line }
}

describe('the pages of docs/diagnostics', () => {
  it('are one for each code', () => {
    expect(pages.map(name => name.slice(0, 5))).toEqual(Object.keys(catalogue).sort())
  })

  it.each(pages)('%s: its example fails with exactly this code at the line named', { timeout: 60_000 }, name => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    const [example, more] = fences(text)
    if (!example || more) throw new Error('a page has one example')
    const { source, line } = inFrame(example.body, String(example.meta.in), Number(example.meta.line))
    const found = compile(source, testEnv('example.mdx')).diagnostics
    expect(found.map(one => [one.code, one.line])).toEqual([[name.slice(0, 5), line]])
  })

  it.each(pages)('%s: is written in both languages', name => {
    const text = readFileSync(path.join(folder, name), 'utf8').replace(/```[^]*?```/g, '')
    expect(text.match(/\p{Script=Han}/gu)?.length).toBeGreaterThan(12)
    expect(text).toContain('**How to mend it.**')
  })
})
