import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { joinLooks } from './looks'

let content = ''
beforeEach(() => { content = mkdtempSync(path.join(tmpdir(), 'looks-')) })
afterEach(() => rmSync(content, { recursive: true }))

function look(id: string, css?: string): void {
  mkdirSync(path.join(content, 'clients', id), { recursive: true })
  if (css !== undefined) writeFileSync(path.join(content, 'clients', id, 'look.css'), css)
}

it('joins the looks there are', () => {
  look('one', "/* plain */\n[data-client='one'] {\n  --own: #ffffff;\n}\n")
  look('two', "[data-client='two'] {\n  --own: #000000;\n}\n")
  look('bare')
  expect(joinLooks(content).match(/data-client='\w+'/g)).toEqual(["data-client='one'", "data-client='two'"])
})

it.each([":root {\n  --own: #ffffff;\n}", "[data-client='other'] {\n  --own: #ffffff;\n}", "@import 'https://elsewhere.example/x.css';"])('refuses a look that reaches beyond its client: %s', (css) => {
  look('one', `/* a\n   b */\n${css}\n`)
  expect(() => joinLooks(content)).toThrow("look.css:3:1 wants only rules that begin with [data-client='one']")
})
