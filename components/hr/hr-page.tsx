import Link from 'next/link'
import { LanguageLink } from '../ui/language-link'
import { Seal } from '../ui/seal'

export type HrTab = 'overview' | 'assignments' | 'people' | 'settings' | 'record'
export type HrWords = { nav: Record<HrTab | 'label', string>; demo: string; leave: string }
type Props = {
  locale: 'en' | 'zh'
  words: HrWords & { skip: string; language: { label: string; name: string } }
  organization: { id: string; name: string; demo: boolean }
  tabs: HrTab[] // what this member may open
  current: HrTab | null
  children: React.ReactNode
}

/** The frame of HR's pages: seal, the organisation, its few tabs, the other language. On a phone the tabs have a row of their own. */
export function HrPage({ locale, words, organization: { id, name, demo }, tabs, current, children }: Props) {
  const home = `/${locale}/hr/${id}`
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#content" className="sr-only bg-ink px-4 py-3 text-paper focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10">{words.skip}</a>
      <header className="border-b border-rule print:hidden">
        <div className="mx-auto flex max-w-[90rem] flex-wrap items-center justify-between gap-x-6 px-5 pt-3 desk:px-16 desk:pt-5">
          <Link href={`/${locale}`} aria-label={words.leave} className="flex min-h-11 min-w-0 items-center gap-3">
            <Seal height={36} />
            <span lang="zh-Hans" className="truncate font-serif text-[1.0625rem]/[1.5rem] font-semibold">{name}</span>
          </Link>
          <nav aria-label={words.nav.label} className="order-last flex w-full flex-wrap gap-x-3 text-[.875rem] desk:order-none desk:w-auto desk:gap-x-6 desk:text-[.9375rem]">
            {tabs.map((tab) => (
              <Link key={tab} href={tab === 'overview' ? home : `${home}/${tab}`} prefetch={false} aria-current={tab === current ? 'page' : undefined}
                className="inline-flex min-h-12 items-center border-b-2 border-transparent text-ink-2 hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink">
                {words.nav[tab]}
              </Link>
            ))}
          </nav>
          <span className="flex items-center gap-4 text-[.875rem] text-ink-2">
            {demo ? <span>{words.demo}</span> : null}
            <LanguageLink to={locale === 'en' ? 'zh' : 'en'} name={words.language.name} label={words.language.label} className="inline-flex min-h-11 items-center hover:text-ink" />
          </span>
        </div>
      </header>
      <main id="content" className="mx-auto w-full max-w-[90rem] flex-1 px-5 pt-6 pb-20 desk:px-16 desk:pt-10">{children}</main>
    </div>
  )
}
