import type { ViewStatus } from '@/engine/types'
import { En, Zh } from '../ui/text'
import { useWords } from './words'

/** What somebody says of themselves just now, beside their name. `brief`: where there is room for one word. */
export const Status = ({ of, brief = false }: { of: ViewStatus; brief?: boolean }) => {
  const { english } = useWords()
  return <span className="ml-1.5 rounded-[3px] bg-client-2/18 px-1 py-px font-normal whitespace-nowrap text-bubble-ink"><Zh>{of.zh}</Zh>{english && of.en && <En className={brief ? 'sr-only' : ''}> {of.en}</En>}</span>
}
