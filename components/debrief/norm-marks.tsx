import type { NormRate } from '@/engine/types'
import { MarkIcon } from '../ui/mark'
import { PairText } from '../ui/text'
import type { Voice } from './words'

/** Each norm that was at stake with its mark and, for those who do not see the mark, its word. */
export function NormMarks({ norms, voice }: { norms: NormRate[]; voice: Voice }) {
  const shown = norms.filter(({ mark }) => mark !== 'not-shown')
  return (
    <ul className="flex flex-col gap-x-8 gap-y-1 desk:flex-row desk:flex-wrap">
      {shown.map(({ id, name, mark }) => (
        <li key={id} className="flex items-baseline gap-2.5">
          <MarkIcon mark={mark} className="translate-y-px" />
          <span><PairText pair={name} locale={voice.locale} /><span className="whitespace-nowrap text-ink-2 max-desk:sr-only"> · {voice.marks[mark]}</span></span>
        </li>
      ))}
    </ul>
  )
}

/** The same in one row, for a closed point. */
export const MarksOnly = ({ norms, voice }: { norms: NormRate[]; voice: Voice }) => (
  <span className="flex gap-1.5">{norms.filter(({ mark }) => mark !== 'not-shown').map(({ id, name, mark }) => <MarkIcon key={id} mark={mark} word={`${name[voice.locale]}: ${voice.marks[mark]}`} />)}</span>
)
