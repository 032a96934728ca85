import type { Pair } from '@/engine/types'
import type { Label, LabelKey } from './words'

type Labels = Record<LabelKey, Label>

/** The language of our own words: the client's have English beside them on an English page alone. */
export const languageOf = (labels: Labels): 'en' | 'zh' => (labels.simulation.en ? 'en' : 'zh')

/** A name or a line of the story as a label has it, in the voice of the page; what has no English is Chinese in both. */
export const inVoice = (labels: Labels, pair: Pair | undefined): string => (languageOf(labels) === 'en' && pair?.en) || (pair?.zh ?? '')
