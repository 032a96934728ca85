import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { git } from '@/scripts/content-git'
import { wholeCatalogue } from './catalogue'
import type { Json } from './json'
import { contentCheck } from './main'

const folder = path.resolve('docs/diagnostics')
const pages = readdirSync(folder).filter((name) => /^RQ9\d\d\.md$/.test(name)).sort()
const textOf = (name: string): string => readFileSync(path.join(folder, name), 'utf8')
const fences = (text: string) =>
  [...text.matchAll(/```\w+ ([^\n]*)\n([^]*?)\n```/g)].map(([, meta = '', body = '']) => ({ meta: new Map(meta.split(' ').map((part): [string, string] => [part.split('=')[0] ?? '', part.split('=')[1] ?? ''])), body }))

let root = ''
const content = (): string => path.join(root, 'content')
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'pages-')))
  cpSync('content', content(), { recursive: true, filter: (file) => !/scenarios|examples|modules|paths/.test(file) })
})
afterEach(() => rmSync(root, { recursive: true }))

function write(name: string, text: string): void {
  const file = path.join(content(), name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${text}\n`)
}
function commit(): void {
  for (const words of [['init', '-q'], ['add', '-A'], ['commit', '-qm', 'x']]) execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@t', ...words], { stdio: 'ignore' })
}

/** Files under `was` are committed and taken away, then those under `file` are written, then the command runs. */
function run(examples: ReturnType<typeof fences>): Json {
  const was = examples.filter(({ meta }) => meta.has('was'))
  for (const { meta, body } of was) write(meta.get('was') ?? '', body)
  if (was.length) commit()
  for (const { meta } of was) rmSync(path.join(content(), meta.get('was') ?? ''))
  for (const { meta, body } of examples) if (meta.has('file')) write(meta.get('file') ?? '', body)
  const words = examples.flatMap(({ meta, body }) => (meta.has('run') ? body.split(' ') : []))
  const out: string[] = []
  contentCheck(['--json', '--content', content(), ...(was.length ? ['--against', 'HEAD'] : []), ...words], { root: process.cwd(), out: (text) => out.push(text), err: (text) => out.push(text), git })
  return JSON.parse(out.join('\n'))
}

describe('the pages of what one file alone does not show', () => {
  it('are one for each code', () => expect(pages.map((name) => name.slice(0, 5))).toEqual(Object.keys(wholeCatalogue).sort()))

  it.each(pages)('%s: its example fails with this code at the line named', (name) => {
    const examples = fences(textOf(name))
    const line = Number(examples[0]?.meta.get('line') ?? 1)
    const told = run(examples).diagnostics
    expect(told.map((one) => `${one.code}:${one.line}`)).toContain(`${name.slice(0, 5)}:${line}`)
    expect(told.filter(({ code }) => !code.startsWith('RQ9'))).toEqual([])
  })

  it.each(pages)('%s: is written in both languages', (name) => {
    const text = textOf(name).replace(/```[^]*?```/g, '')
    expect(text.match(/\p{Script=Han}/gu)?.length).toBeGreaterThan(12)
    expect(text).toContain('**How to mend it.**')
  })
})
