import type { Pair } from '@/engine/types'
import { fill } from '../ui/fill'
import type { KeptLine, LinesWords } from './types'

export type Voice = { locale: 'en' | 'zh'; words: LinesWords; zh: LinesWords; marks: Record<KeptLine['norms'][number]['mark'], string> }

/** A string beside its Chinese, its places filled with what each language says there. */
export const paired = ({ words, zh }: Voice, pick: (words: LinesWords) => string, places: Record<string, Pair> = {}): Pair => {
  const values = (language: 'zh' | 'en') => Object.fromEntries(Object.entries(places).map(([name, pair]) => [name, pair[language]]))
  return { zh: fill(pick(zh), values('zh')), en: fill(pick(words), values('en')) }
}

const withTitle = ({ name, title }: KeptLine['to'][number]): Pair => (title ? { zh: `${name.zh}（${title.zh}）`, en: `${name.en} (${title.en})` } : name)
const together = (pairs: Pair[]): Pair => ({ zh: pairs.map(({ zh }) => zh).join('、'), en: pairs.map(({ en }) => en).join(', ') })

/** To whom a line is said, and where: to one person alone, to somebody by name before all, or to all who are there. */
export function whomOf({ from, chat, to }: Pick<KeptLine, 'from' | 'chat' | 'to'>, voice: Voice): Pair {
  if (chat.kind === 'private') return from ? paired(voice, (words) => words.toYou) : paired(voice, (words) => words.alone, { name: to[0] ? withTitle(to[0]) : chat.name })
  if (to.length > 0) return paired(voice, (words) => words.mention, { name: together(to.map(withTitle)), group: chat.name })
  return paired(voice, (words) => words.group, { name: chat.name })
}
