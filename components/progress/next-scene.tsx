import Link from 'next/link'
import { button } from '../ui/button'
import { Icon } from '../ui/icon'
import { PairText } from '../ui/text'
import { Heading } from './heading'
import { paired, type Onward, type Voice } from './words'

const namesShown = 3
const joined = (norms: Onward['norms']) => {
  const some = norms.slice(0, namesShown).map(({ name }) => name)
  return { zh: some.map(({ zh }) => `“${zh}”`).join(''), en: some.map(({ en }) => `“${en}”`).join(', ') }
}

/** What to play next, why, and one button. */
export function NextScene({ next, scenes, voice }: { next: Onward | null; scenes: string; voice: Voice }) {
  const { locale, words } = voice
  const why = paired(voice, ({ onward }) => onward[next?.why ?? 'nothing'], next ? { norms: joined(next.norms) } : {})
  return (
    <section aria-labelledby="next-title">
      <Heading id="next-title" voice={voice} pick={({ onward }) => onward.title} />
      {next ? <p className="mt-4 text-entry"><PairText pair={next.title} locale={locale} stacked zh="font-serif" en="text-[.9375rem]/[1.375rem] font-normal" /></p> : null}
      <p className="mt-2 max-w-[30rem] text-body"><PairText pair={why} locale={locale} stacked /></p>
      <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Link href={next?.href ?? scenes} className={button({ wide: 'phone' })}>{!next ? words.onward.all : next.why === 'unfinished' ? words.onward.go : words.onward.play}<Icon name="arrow" size={18} /></Link>
        {next ? <span className="num text-[.9375rem] text-ink-2">{words.onward.minutes.replace('{minutes}', String(next.minutes))}</span> : null}
      </p>
    </section>
  )
}
