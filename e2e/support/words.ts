import enCommon from '@/app/i18n/en/common.json'
import enDebrief from '@/app/i18n/en/debrief.json'
import enEvidence from '@/app/i18n/en/evidence.json'
import enHandbook from '@/app/i18n/en/handbook.json'
import enHome from '@/app/i18n/en/home.json'
import enLines from '@/app/i18n/en/lines.json'
import enPlay from '@/app/i18n/en/play.json'
import enProgress from '@/app/i18n/en/progress.json'
import zhCommon from '@/app/i18n/zh/common.json'
import zhDebrief from '@/app/i18n/zh/debrief.json'
import zhEvidence from '@/app/i18n/zh/evidence.json'
import zhHandbook from '@/app/i18n/zh/handbook.json'
import zhHome from '@/app/i18n/zh/home.json'
import zhLines from '@/app/i18n/zh/lines.json'
import zhPlay from '@/app/i18n/zh/play.json'
import zhProgress from '@/app/i18n/zh/progress.json'

export type Language = 'en' | 'zh'

/** What the interface says, as its own message files have it: a journey looks for the words that a person sees. */
export const words = {
  en: { common: enCommon, debrief: enDebrief, evidence: enEvidence, handbook: enHandbook, home: enHome, lines: enLines, play: enPlay, progress: enProgress },
  zh: { common: zhCommon, debrief: zhDebrief, evidence: zhEvidence, handbook: zhHandbook, home: zhHome, lines: zhLines, play: zhPlay, progress: zhProgress },
}

type LabelKey = keyof typeof enPlay.labels

/** A word of the phone as a reader of `language` finds it: the English where there is one. */
export const label = (key: LabelKey, language: Language): string => words[language].play.labels[key][language]

const leaves = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : []

const chinese = new Set(leaves(words.zh))

/** Every whole sentence or word of the English interface that the Chinese one does not share. */
export const englishOnly = new Set(leaves(words.en).filter((text) => /^[A-Za-z][^{}]+$/.test(text) && !chinese.has(text)))
