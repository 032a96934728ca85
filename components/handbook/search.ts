import type { Pair } from './types'

/** What can be found of a norm: its name in three writings, the beginning of its rule, and the scenes that turn on it. */
export type Found = { id: string; name: Pair; pinyin: string; says: Pair; scenes: Pair[] }
/** Why a norm was found; `scene`: only because of a scene of this title. */
export type Hit = { scene: Pair | null }

/** Without tones, capitals and punctuation: “Shōudào!” becomes “shoudao”. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** Whether a norm fits what was typed: every word of it, in whichever writing; null when it does not. Nothing typed fits everything. */
export function hit({ name, pinyin, says, scenes }: Found, query: string): Hit | null {
  const words = plain(query).split(' ').filter(Boolean)
  const sound = plain(pinyin)
  const own = [name.zh, name.en, says.zh, says.en, sound, sound.replaceAll(' ', '')].map(plain)
  const has = (texts: string[]) => words.every((word) => texts.some((text) => text.includes(word)))
  if (has(own)) return { scene: null }
  const scene = scenes.find(({ zh, en }) => has([...own, plain(zh), plain(en)]))
  return scene ? { scene } : null
}
