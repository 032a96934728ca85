import type { Pair } from '@/engine/types'

/** A piece of a line as it was divided; `said`: its pinyin as shown, where it is Chinese. The texts joined are the line. */
export type Part = { text: string; said?: string }

/** How sure a reading is: as the sources of a norm are graded, or disputed among those who have it. */
export const sureness = ['strong', 'medium', 'weak', 'uncorroborated', 'contested'] as const
/** What a word or sign does, and for whom: a reading, never a rule about all Chinese. */
export type Means = Pair & { who: Pair; grade: (typeof sureness)[number] }

/** One word of a line, or a sign that does something. `at`: where it begins in the text, in UTF-16 units; `en`: what the dictionary says. */
export type GlossWord = { at: number; zh: string; pinyin?: string; en?: string; means?: Means }

/** The words of every line of every scenario, by slug and text. */
export type Glosses = Record<string, Record<string, GlossWord[]>>
