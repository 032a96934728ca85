export type Options = { json: boolean; lang: 'en' | 'zh'; against?: string; content?: string; files: string[] }

export const usage = `npm run content:check -- [--json] [--lang en|zh] [--against REV] [--content DIR] [FILE…]

  FILE           check just these scenarios; they may lie anywhere
  --content DIR  the content folder (default: content)
  --against REV  also compare ids with those of a git revision
  --lang         language of diagnostics
  --json         one JSON object on standard output
Exit 1 when there is an error, 2 when the command is wrong.`

/** @returns the options, or what is wrong with them */
export function readArguments(argv: string[]): Options | { wrong: string } {
  const options: Options = { json: false, lang: 'en', files: [] }
  const rest = argv.flatMap((word) => {
    const joined = /^(--[a-z]+)=(.*)$/.exec(word)
    return joined ? [joined[1] ?? '', joined[2] ?? ''] : [word]
  })
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith('-')) options.files.push(word)
    else if (word === '--json') options.json = true
    else if (word === '--lang' || word === '--against' || word === '--content') {
      const value = rest.shift()
      if (value === undefined || value.startsWith('--')) return { wrong: `${word} wants a value` }
      if (word === '--against') options.against = value
      else if (word === '--content') options.content = value
      else if (value === 'en' || value === 'zh') options.lang = value
      else return { wrong: `--lang is en or zh, not ${value}` }
    } else return { wrong: `no such option: ${word}` }
  }
  return options
}
