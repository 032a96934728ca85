import type { Band, Mark, Pair, Sum } from '@/engine/types'

export type ProgressWords = {
  title: string
  text: string
  headline: Record<'both' | 'well' | 'look' | 'none' | 'wellWhy' | 'missedWhy' | 'halfWhy', string>
  onward: Record<'title' | 'unfinished' | 'missed' | 'unplayed' | 'nothing' | 'go' | 'play' | 'minutes' | 'all', string>
  dimensions: Record<'title' | 'note' | 'noteOne' | 'share' | 'change', string>
  norms: Record<'title' | 'note' | 'name' | 'first' | 'since' | 'now' | 'never', string>
  attempts: Record<'title' | 'playing' | 'unbanded' | 'again' | 'gone' | 'continue' | 'debrief' | 'earlier', string>
}
export type Voice = { locale: 'en' | 'zh'; words: ProgressWords; zh: ProgressWords; marks: Record<Mark, string>; bands: Record<Band, Pair> }

/** A string beside its Chinese, its places filled with what each language says there. */
export const paired = ({ words, zh }: Voice, pick: (words: ProgressWords) => string, places: Record<string, Pair | number> = {}): Pair => {
  const filled = (text: string, language: 'zh' | 'en') => text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = places[name]
    return value === undefined ? place : String(typeof value === 'number' ? value : value[language])
  })
  return { zh: filled(pick(zh), 'zh'), en: filled(pick(words), 'en') }
}

export type Run = { id: string; title: Pair | null; status: 'playing' | 'ended'; band: Band | null; begun: string; rewound: boolean; href: string | null }
type Standing = { id: string; name: Pair; points: number; full: number; half: number; none: number }
export type Headline = { well: Standing | null; look: Standing | null }
export type Onward = { why: 'unfinished' | 'missed' | 'unplayed'; title: Pair; minutes: number; href: string; norms: { name: Pair }[] }
export type Dimension = Sum & { id: string; name: Pair; runs: (Sum & { attempt: string })[] }
export type Norm = { id: string; name: Pair; first: Mark[]; since: Mark[] }
