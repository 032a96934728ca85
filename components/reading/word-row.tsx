import { useWords } from '../chat/words'
import { En, Zh } from '../ui/text'
import type { Word } from './words'

/** What a word does here: ours, so in the voice of the coach, and never to be taken for the dictionary. */
const Does = ({ means }: { means: NonNullable<Word['means']> }) => {
  const { text, english } = useWords()
  return (
    <div className="mt-1.5 border-l-2 border-h3 pl-3">
      <p className="text-small text-ink-2">{text.whatItDoes}</p>
      <p className="font-serif text-[1.0625rem]/[1.625rem] text-pretty"><Zh>{means.zh}</Zh></p>
      {english && <p className="text-[.9375rem]/[1.375rem] text-pretty"><En>{means.en}</En></p>}
      <p className="mt-1 text-small text-ink-2">{english ? <En>{means.who.en}</En> : <Zh>{means.who.zh}</Zh>} {text[`grade-${means.grade}`]}</p>
    </div>
  )
}

/** One word: how it sounds, what it does in this chat if it does something, what it means. `pointed`: the one that was tapped. */
export function WordRow({ word, pointed }: { word: Word; pointed: boolean }) {
  const { text } = useWords()
  const { zh, pinyin, en, means } = word
  return (
    <li aria-current={pointed || undefined} className={`border-t border-rule px-5 py-2.5 ${pointed ? 'bg-paper-2' : ''}`}>
      <p className="flex flex-wrap items-baseline gap-x-3"><Zh className="text-[1.1875rem]/[1.75rem] font-semibold">{zh}</Zh>{pinyin && <span lang="zh-Latn" className="text-[.9375rem] text-ink-2">{pinyin}</span>}</p>
      {means && <Does means={means} />}
      {en && <p className={`text-[.9375rem]/[1.375rem] ${means ? 'mt-1.5 text-ink-2' : ''}`}>{means && <span className="text-small">{text.whatItMeans} </span>}<En>{en}</En></p>}
    </li>
  )
}
