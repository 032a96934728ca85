import { Pinyin, En } from '../ui/text'
import { useWords } from './words'

type Props = { pinyin?: string[] | undefined; en?: string | undefined; mine?: boolean; touched?: boolean }

const hasLetters = (text: string): boolean => /\p{L}/u.test(text)

/** Pinyin and English of one line, each on its own line on the wall; `touched`: somebody has asked for its sound. Nothing where both are off, or where there is nothing but “!!!” to explain. */
export function Gloss({ pinyin, en, mine = false, touched = false }: Props) {
  const shown = useWords()
  const sounds = (shown.pinyin === 'all' || (shown.pinyin === 'touch' && touched)) && pinyin && hasLetters(pinyin.join(''))
  const means = shown.english && en && hasLetters(en)
  if (!sounds && !means) return null
  return (
    <p className={`mx-[3px] mt-1 max-w-[18rem] text-gloss ${mine ? 'text-right' : ''}`}>
      {sounds && <span aria-hidden="true" className="block text-client-2"><Pinyin words={pinyin} /></span>}
      {means && <En className="block text-bubble-ink/85">{en}</En>}
    </p>
  )
}
