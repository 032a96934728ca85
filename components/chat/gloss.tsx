import { Pinyin, En } from '../ui/text'
import { useWords } from './words'

type Props = { pinyin?: string[] | undefined; en?: string | undefined; mine?: boolean }

/** Pinyin and English of one line, each on its own line on the wall; nothing where both are off. */
export function Gloss({ pinyin, en, mine = false }: Props) {
  const shown = useWords()
  const sounds = shown.pinyin && pinyin && pinyin.length > 0
  if (!sounds && !(shown.english && en)) return null
  return (
    <p className={`mx-[3px] mt-1 max-w-[18rem] text-gloss ${mine ? 'text-right' : ''}`}>
      {sounds && <span aria-hidden="true" className="block text-client-2"><Pinyin words={pinyin} /></span>}
      {shown.english && en && <En className="block text-bubble-ink/85">{en}</En>}
    </p>
  )
}
