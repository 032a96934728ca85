import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { version } from './address'
import { fileNames, readChunk, readStylesheet } from './faces'

it.each(['noto-sans-sc', 'noto-serif-sc'])('names the version of %s that is installed', async (name) => {
  const manifest: unknown = JSON.parse(await readFile(`node_modules/@fontsource-variable/${name}/package.json`, 'utf8'))
  expect(manifest).toMatchObject({ version })
})

it('serves every file the stylesheet asks for, and nothing else', async () => {
  const asked = [...(await readStylesheet()).matchAll(/url\(([^)]+)\)/g)].map(([, file]) => file)
  expect(asked.length).toBeGreaterThan(150)
  expect((await fileNames()).slice(1).sort()).toEqual(asked.sort())
  expect((await readChunk(asked[0] ?? ''))?.length).toBeGreaterThan(1000)
  expect(await readChunk('noto-sans-sc-../../package.json')).toBeNull()
})

it('has a face for Chinese in sans and in serif', async () => {
  const css = await readStylesheet()
  for (const family of ['RQ Sans SC', 'RQ Serif SC']) expect(css).toContain(`font-family: '${family}'`)
})
