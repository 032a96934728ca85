import { execFileSync } from 'node:child_process'
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Printed } from '@/components/certificate/print'

const print = (printed: Printed): Buffer => execFileSync(process.execPath, ['--import', 'tsx', 'app/certificate/print-once.ts'], { input: JSON.stringify(printed), maxBuffer: 1e8 })

/** The text of a PDF in the order in which it is drawn: what is shown in a font goes through that font's own table to Unicode. */
function textOf(pdf: Buffer): string {
  const raw = pdf.toString('latin1')
  const objects = new Map([...raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)endobj/g)].map(([, id = '', body = '']) => [id, body]))
  const stream = (body: string) => { const [, data] = body.match(/stream\r?\n([\s\S]*?)\r?\nendstream/) ?? []; return data === undefined ? '' : inflateSync(Buffer.from(data, 'latin1')).toString('latin1') }
  const tables = new Map<string, string[]>()
  for (const [, name = '', id = ''] of [...objects.values()].join('').matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const table = objects.get(objects.get(id)?.match(/\/ToUnicode (\d+) 0 R/)?.[1] ?? '')
    if (table) tables.set(name, [...stream(table).matchAll(/\[(<[^\]]*)\]/g)].flatMap(([, list = '']) => [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = '']) => Buffer.from(hex.replace(/ /g, ''), 'hex').swap16().toString('utf16le'))))
  }
  const drawn = [...objects.values()].filter((body) => !/\/(Length1|ToUnicode|Subtype)/.test(body) && body.includes('stream')).map(stream).find((text) => text.includes(' Tf')) ?? ''
  let font: string[] = []
  return [...drawn.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>|ET/g)].map(([, name, hex]) => {
    if (name) font = tables.get(name) ?? []
    return hex ? (hex.match(/.{4}/g) ?? []).map((glyph) => font[Number.parseInt(glyph, 16)] ?? '').join('') : name ? '' : '\n'
  }).join('')
}

const printed: Printed = {
  name: '林小满', heading: { zh: '结业证书', en: 'Certificate of completion' }, has: { zh: '已走完专题', en: 'has completed the module' }, module: { zh: '头几个星期', en: 'The first weeks' },
  completed: { zh: '2026年3月20日', en: '20 March 2026' }, band: null, under: null, formative: { zh: '仅供学习，不作招聘依据', en: 'Formative: for learning, not for hiring' },
  verify: { zh: '扫码或输入编号核验', en: 'Verify it' }, code: '0123456789', address: 'https://example.test/zh/verify',
}

test('what is printed can be read back, in both languages', () => {
  const text = textOf(print(printed))
  for (const said of ['结业证书', '林小满', '头几个星期', '2026年3月20日', '仅供学习，不作招聘依据', '入群 Rùqún']) expect(text.replace(/\n/g, '')).toContain(said)
  for (const said of ['Certificate', 'completed the module The first weeks', '0123 4567 89', 'https://example.test/zh/verify', 'not for hiring']) expect(text.replace(/\n/g, '')).toContain(said)
  expect(text).not.toContain('自己人')
}, 60_000)

test('a band stands on it only where there is one', () => {
  expect(textOf(print({ ...printed, band: { zh: '自己人', en: 'At home' } }))).toContain('自己人')
}, 60_000)

test('rarer characters and foreign letters have a face; a name that has none is not printed with holes', () => {
  const name = '喆 Nguyễn Жанна Åsa'
  expect(textOf(print({ ...printed, name })).replace(/\n/g, '')).toContain(name)
  expect(print({ ...printed, name: '林㛃' }).toString()).toBe('unprintable')
}, 60_000)
