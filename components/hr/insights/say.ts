import type { Sentence, Shown } from '@/lib/insights'
import { fill } from '../../ui/fill'
import { inWords, type InsightsWords } from './words'

type Words = Pick<InsightsWords, 'sentence' | 'shares' | 'cells'>

/** What a cell says. */
export function sayCell(shown: Shown, { cells }: Pick<Words, 'cells'>): string {
  if (shown.as === 'share') return fill(cells.share, { percent: shown.percent })
  return shown.as === 'about' ? cells[shown.part] : cells[shown.as]
}

/** The same within a sentence: six in ten. */
function sayShare(shown: Shown, { shares }: Words): string {
  if (shown.as === 'share') return shares[String(shown.percent)] ?? ''
  return shown.as === 'about' ? shares[shown.part] : shares[shown.as]
}

/** The sentence that comes first, in one language. */
export function saySentence(sentence: Sentence, locale: 'en' | 'zh', words: Words): string {
  const say = words.sentence
  if (sentence.kind === 'waiting') return fill(say.waiting, { finished: sentence.finished, people: sentence.people })
  if (sentence.kind !== 'matters') return say[sentence.kind]
  const { late, misread } = sentence
  const lateness = late ? fill(late.task.late === 1 ? say.lateOne : say.late, { count: late.task.late, cohort: late.cohort.name, module: inWords(late.task.name, locale) }) : ''
  if (!misread) return lateness + say.stop
  const read = { cohort: misread.cohort?.name ?? '', norm: inWords(misread.name, locale), share: sayShare(misread.shown, words) }
  if (late && late.cohort.id === misread.cohort?.id) return fill(say.both, { ...read, late: lateness }) + say.stop
  return (lateness ? lateness + say.join : '') + fill(misread.cohort ? say.misread : say.misreadAll, read) + say.stop
}
