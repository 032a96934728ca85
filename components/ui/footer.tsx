import { PairText } from './text'
import { ThemeSwitch, type ThemeWords } from './theme-switch'

type Props = { locale: 'en' | 'zh'; simulation: { zh: string; en: string }; tracking: string; theme: ThemeWords; narrow: boolean }

/** What this is not, what it does not do, and the light in the room. */
export function Footer({ locale, simulation, tracking, theme, narrow }: Props) {
  return (
    <footer className={`mx-auto w-full max-w-[90rem] px-5 print:hidden ${narrow ? 'desk:px-16' : 'desk:px-20'}`}>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1 border-t border-rule py-6 text-[.875rem] text-ink-2">
        <p><PairText pair={simulation} locale={locale} zh="me-1" /></p>
        <p>{tracking}</p>
        <ThemeSwitch words={theme} />
      </div>
    </footer>
  )
}
