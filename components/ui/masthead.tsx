import Link from 'next/link'
import { LanguageLink } from './language-link'
import { Seal } from './seal'

export type MastheadWords = { skip: string; nav: { label: string; home: string }; language: { label: string; name: string } }
type Props = { locale: 'en' | 'zh'; words: MastheadWords; links: { href: string; name: string }[]; quiet: { href: string; name: string }; ruled?: boolean }

/** Seal, name, the few pages there are, and the other language. Phones show the last two of the links and not the quiet one; the footer has them all. */
export function Masthead({ locale, words, links, quiet, ruled = false }: Props) {
  return (
    <header className={`print:hidden ${ruled ? 'border-b border-rule' : ''}`}>
      <a href="#content" className="sr-only bg-ink px-4 py-3 text-paper focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10">{words.skip}</a>
      <div className={`mx-auto flex max-w-[90rem] items-center justify-between gap-4 px-5 pt-3 pb-3 desk:pt-5 desk:pb-4 ${ruled ? 'desk:px-16' : 'desk:px-20'}`}>
        <Link href={`/${locale}`} aria-label={words.nav.home} className="flex min-h-11 items-center gap-3">
          <Seal height={40} />
          <span className="font-serif text-[1.1875rem]/none whitespace-nowrap">
            <span lang="zh-Hans" className="font-semibold tracking-[.06em]">入群</span>{' '}
            {locale === 'en' ? <span lang="zh-Latn" className="text-[.9375rem] text-ink-2">Rùqún</span> : null}
          </span>
        </Link>
        <nav aria-label={words.nav.label} className="flex items-center gap-4 text-[.9375rem] text-ink-2 desk:gap-8">
          {links.map(({ href, name }) => <Link key={href} href={href} prefetch={false} className="inline-flex min-h-11 items-center not-nth-last-[-n+4]:max-[44rem]:hidden hover:text-ink">{name}</Link>)}
          <Link href={quiet.href} prefetch={false} className="inline-flex min-h-11 items-center max-[44rem]:hidden hover:text-ink">{quiet.name}</Link>
          <LanguageLink to={locale === 'en' ? 'zh' : 'en'} name={words.language.name} label={words.language.label} className="inline-flex min-h-11 items-center hover:text-ink" />
        </nav>
      </div>
    </header>
  )
}
