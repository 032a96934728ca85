import Link from 'next/link'
import { PairText } from './text'
import { ThemeSwitch, type ThemeWords } from './theme-switch'

type Props = { locale: 'en' | 'zh'; nav: { label: string; links: { href: string; name: string }[] }; simulation: { zh: string; en: string }; tracking: string; theme: ThemeWords; narrow: boolean }

/** The pages there are, what this is not, what it does not do, and the light in the room. */
export function Footer({ locale, nav, simulation, tracking, theme, narrow }: Props) {
  return (
    <footer className={`mx-auto w-full max-w-[90rem] px-5 print:hidden ${narrow ? 'desk:px-16' : 'desk:px-20'}`}>
      <nav aria-label={nav.label} className="flex flex-wrap gap-x-7 border-t border-rule pt-4 text-[.9375rem] text-ink-2">
        {nav.links.map(({ href, name }) => <Link key={href} href={href} prefetch={false} className="inline-flex min-h-11 items-center hover:text-ink">{name}</Link>)}
      </nav>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1 pt-1 pb-6 text-[.875rem] text-ink-2">
        <p><PairText pair={simulation} locale={locale} zh="me-1" /></p>
        <p>{tracking}</p>
        <ThemeSwitch words={theme} />
      </div>
    </footer>
  )
}
