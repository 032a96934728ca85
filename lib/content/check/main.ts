import path from 'node:path'
import { readArguments, usage } from './args'
import { asJson } from './json'
import { printed } from './print'
import { checkContent } from './report'

/**
 * `content:check` from its words to its output.
 * @param root where the command runs; the product's own content is `root/content`
 * @returns exit code: 0 sound, 1 errors in content, 2 wrong command
 */
export function contentCheck(argv: string[], root: string, out: (text: string) => void, err: (text: string) => void): number {
  const options = readArguments(argv)
  if ('wrong' in options) {
    err(`${options.wrong}\n\n${usage}`)
    return 2
  }
  const home = path.join(root, 'content')
  const checked = checkContent({
    content: options.content === undefined ? home : path.resolve(root, options.content),
    home,
    files: options.files.map((file) => path.resolve(root, file)),
    ...(options.against === undefined ? {} : { against: options.against }),
  })
  out(options.json ? JSON.stringify(asJson(checked, options.lang, root), null, 2) : printed(checked, options.lang, root))
  return checked.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
}
