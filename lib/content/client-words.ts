import { z } from 'zod'
import type { Pair } from '@/engine/types'
import { pairText } from './yaml'

const silent = pairText.optional()

/** The words a client's system lines are made of. Those that may be missing: then this client writes no such line. */
export const wordSet = z.strictObject({
  'joined-by': pairText, 'joined-by-me': pairText, 'joined-me': pairText, 'joined-code': pairText, 'joined-code-me': pairText, 'joined-code-mine': pairText,
  left: pairText, removed: pairText, 'removed-me': pairText,
  recalled: pairText, 'recalled-mine': pairText,
  'packet-greeting': pairText, 'packet-took': pairText, 'packet-took-mine': pairText, 'packet-refund': pairText, 'wallet-cannot': pairText,
  nudged: pairText, 'nudged-me': pairText, 'nudged-mine': pairText,
  renamed: pairText, 'renamed-mine': pairText, 'started-group': pairText, 'invited-by-me': pairText,
  pinned: silent, 'pinned-mine': silent, nickname: silent, 'nickname-mine': silent,
  reported: pairText, invited: pairText,
})
export type ClientWords = z.output<typeof wordSet>

/** A client's word with its names put in: `{who}` and the like. */
export function fillWords(word: Pair, names: Record<string, string | Pair>): Pair {
  const put = (text: string, language: 'zh' | 'en'): string =>
    text.replace(/\{(\w+)\}/g, (whole, key: string) => {
      const name = names[key]
      return name === undefined ? whole : typeof name === 'string' ? name : name[language]
    })
  return { zh: put(word.zh, 'zh'), en: put(word.en, 'en') }
}
