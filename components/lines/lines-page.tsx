import { fill } from '../ui/fill'
import { PairText } from '../ui/text'
import { LinesList } from './lines-list'
import { Print } from './print'
import type { KeptLine } from './types'
import { paired, type Voice } from './where'

/** One's own phrase book: on the screen to copy from, on paper to take along. */
export function LinesPage({ lines, voice }: { lines: KeptLine[]; voice: Voice }) {
  const { locale, words } = voice
  return (
    <div className="mx-auto max-w-[90rem] px-5 pt-8 pb-20 desk:px-16 desk:pt-12 print:max-w-none print:p-0">
      <h1 className="font-serif text-title desk:text-title-desk"><PairText pair={paired(voice, (all) => all.title)} locale={locale} en="ml-1 text-[1.25rem] font-normal desk:text-[1.375rem]" /></h1>
      <p className="mt-2 max-w-[40rem] text-[1.0625rem]/[1.6875rem] text-ink-2">{words.text}</p>
      <div className="mt-6 flex items-baseline justify-between gap-4 pb-3 text-[.9375rem] text-ink-2">
        <p className="num">{lines.length === 1 ? words.one : fill(words.count, { count: lines.length })}</p>
        <Print label={words.print} />
      </div>
      <LinesList lines={lines} voice={voice} />
    </div>
  )
}
