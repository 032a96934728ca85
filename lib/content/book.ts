import { createHash } from 'node:crypto'
import { parseId, type Line, type Pair, type Text } from '@/engine/types'
import { unescape } from './raw'
import type { Report } from './diagnostics/report'
import type { Words } from './diagnostics/types'
import type { Env } from './env'

/** Where a written line belongs: its beat (or another scope) and who says it. */
export type Voice = { scope: string; who: string }

/** Collects every line's English and pinyin while the story is made. */
export type Book = {
  lines: Text['lines']
  line(voice: Voice, words: Words, at: number): Line
  pair(words: Words, at: number): Pair
  sound(zh: string): string // its pinyin without tones, words apart, ü as v
}

const han = /\p{Script=Han}/u
const short = (zh: string): string => createHash('sha256').update(zh).digest('hex').slice(0, 8)

const toneless = (pinyin: string): string => pinyin.toLowerCase().normalize('NFD').replace(/u\u0308/g, 'v').replace(/\p{M}/gu, '').replace(/[’']/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** A line's id is scope, speaker and a short hash of the Chinese: it survives moving and is stale once the Chinese changes. */
export const lineId = ({ scope, who }: Voice, zh: string): string => `${scope}.${who}.${short(zh)}`

export const openBook = (env: Env, overrides: Record<string, string>, report: Report): Book => {
  const lines: Text['lines'] = {}
  const spell = (zh: string, at: number): string[] => {
    if (!han.test(zh)) return []
    for (const sign of env.doubtful?.(zh, overrides) ?? []) report('RQ083', at, { sign, zh })
    return env.pinyin(zh, overrides)
  }
  const clean = (words: Words, at: number): Words => {
    if (han.test(words.zh) && words.zh.includes('"')) report('RQ084', at, { zh: words.zh })
    return { zh: unescape(words.zh), en: unescape(words.en) }
  }
  return {
    lines,
    line(voice, words, at) {
      const { zh, en } = clean(words, at)
      const id = parseId<'line'>(lineId(voice, zh))
      const known = lines[id]
      if (known && known.en !== en) report('RQ018', at, { zh, other: known.en })
      else if (!known) lines[id] = { en, pinyin: spell(zh, at) }
      return { zh, id }
    },
    pair(words, at) {
      const { zh, en } = clean(words, at)
      return han.test(zh) ? { zh, en, pinyin: spell(zh, at) } : { zh, en }
    },
    sound: zh => toneless(env.pinyin(unescape(zh), overrides).join(' ')),
  }
}
