import path from 'node:path'
import { readArguments, usage } from './args'
import type { Git } from './against'
import { asJson } from './json'
import { printed } from './print'
import { checkContent } from './report'

/** What the command may touch: where it runs (the product's own content is `root/content`), where it prints, and git. */
export type Surroundings = { root: string; out(text: string): void; err(text: string): void; git: Git }

/**
 * `content:check` from its words to its output.
 * @returns exit code: 0 sound, 1 errors in content, 2 wrong command
 */
export function contentCheck(argv: string[], { root, out, err, git }: Surroundings): number {
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
    ...(options.against === undefined ? {} : { against: { revision: options.against, git } }),
  })
  out(options.json ? JSON.stringify(asJson(checked, options.lang, root), null, 2) : printed(checked, options.lang, root))
  return checked.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
}
