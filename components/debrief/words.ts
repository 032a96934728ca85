import type { Band, Mark, MoveKind, Pair, ViewChoice } from '@/engine/types'

/** The strings of the debrief, as the page hands them down. `{…}` is filled in where it is shown. */
export type DebriefWords = {
  eyebrow: Record<'practice' | 'assessment', string>
  bands: Record<Band, string>
  unbanded: string
  dimensions: string
  share: string
  legend: string
  points: Record<'show' | 'act' | 'read' | 'note', string>
  index: string
  said: string
  thinking: string
  waited: string
  missed: string
  hinted: string
  house: string
  picked: string
  did: string
  alone: string
  toYou: string
  packet: Record<'mine' | 'opened', string>
  signal: string
  other: string
  more: string
  choices: Partial<Record<MoveKind, string>>
  inGroup: string
  elsewhere: string
  overlays: Record<string, string>
  contested: string
  again: Record<'label' | 'from' | 'failed' | 'busy', string>
  beside: Record<'open' | 'title' | 'lead' | 'first' | 'second' | 'left' | 'free' | 'back' | 'play', string>
  ending: string
  seats: Record<'title' | 'label' | 'text', string>
  next: Record<'restart' | 'progress', string>
  formative: string
  loading: string
  unloaded: string
}

/** What every part of the debrief is given: the language, the strings of the page, and those that are paired with their Chinese. */
export type Voice = { locale: 'en' | 'zh'; words: DebriefWords; zh: DebriefWords; marks: Record<Mark, string>; bands: Record<Band, Pair>; star: Record<'keep' | 'kept' | 'failed', string> }

/** What a gesture is called; one without a name here goes by its choice's own label. */
export const gesture = ({ words, zh }: Voice, choice: ViewChoice): Pair =>
  ({ zh: zh.choices[choice.kind] ?? choice.zh ?? '', en: words.choices[choice.kind] ?? choice.en ?? '' })

/** A string beside its Chinese. */
export const paired = ({ words, zh }: Voice, pick: (words: DebriefWords) => string): Pair => ({ zh: pick(zh), en: pick(words) })
