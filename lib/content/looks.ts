import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { clientFolders } from './clients'
import { DataError } from './yaml'

/** Where the joined stylesheet of all clients lies under the root; app/globals.css imports it. */
export const looksFile = path.join('.content', 'looks.css')

/**
 * The looks of all clients in one stylesheet. A client without a look has the house's.
 * @throws DataError when a look speaks of anything but its own client
 */
export const joinLooks = (content: string): string => clientFolders(content).map((folder) => path.join(folder, 'look.css')).filter((file) => existsSync(file)).map(readLook).join('\n')

function readLook(file: string): string {
  const css = readFileSync(file, 'utf8')
  const own = `[data-client='${path.basename(path.dirname(file))}']`
  const bare = css.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  bare.split('\n').forEach((text, index) => {
    if (/^[^\s}]/.test(text) && !text.startsWith(own)) throw new DataError([{ file, line: index + 1, column: 1, message: `wants only rules that begin with ${own}` }])
  })
  return css
}
