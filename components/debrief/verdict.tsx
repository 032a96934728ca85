import type { Pair } from '@/engine/types'
import { PairText } from '../ui/text'
import type { Voice } from './words'

/** The word on a move: what it did, and why. */
export const Verdict = ({ lines, voice }: { lines: Pair[]; voice: Voice }) => (
  <div className="flex max-w-[44rem] flex-col gap-1">
    {lines.map((line) => <p key={line.zh}><PairText pair={line} locale={voice.locale} stacked zh="text-[1.0625rem]/[1.625rem] font-medium" en="text-body" /></p>)}
  </div>
)
