import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stylesheet } from './address'

const packages = { 'RQ Sans SC': 'noto-sans-sc', 'RQ Serif SC': 'noto-serif-sc' } as const
const folder = (name: string) => join(process.cwd(), 'node_modules', '@fontsource-variable', name)

/** The names of all files served: the stylesheet and each chunk of both faces. */
export async function fileNames(): Promise<string[]> {
  const chunks = await Promise.all(Object.values(packages).map((name) => readdir(join(folder(name), 'files'))))
  return [stylesheet, ...chunks.flat().filter((name) => name.endsWith('-normal.woff2'))]
}

/** All chunks of both faces as @font-face rules, each loaded only when a character of its range is on the page. */
export async function readStylesheet(): Promise<string> {
  const sheets = await Promise.all(Object.entries(packages).map(async ([family, name]) => {
    const css = await readFile(join(folder(name), 'wght.css'), 'utf8')
    return css.replace(/font-family: '[^']+'/g, `font-family: '${family}'`).replace(/url\(\.\/files\//g, 'url(').replace(/woff2-variations/g, 'woff2')
      .replace(/\/\*.*?\*\/|\n\s*/g, '')
  }))
  return sheets.join('\n')
}

/** One chunk, or null when there is no such file. */
export async function readChunk(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const name = Object.values(packages).find((candidate) => file.startsWith(`${candidate}-`))
  if (!name || !(await fileNames()).includes(file)) return null
  return new Uint8Array(await readFile(join(folder(name), 'files', file)))
}
