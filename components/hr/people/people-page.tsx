import Link from 'next/link'

export type PeopleTab = 'roster' | 'cohorts' | 'joining' | 'import'
type Props = { base: string; words: Record<PeopleTab | 'label', string>; tabs: PeopleTab[]; current: PeopleTab | null; title: string; text?: string; children: React.ReactNode }

/** A page about people: its title, the few pages beside it, and what it holds. */
export function PeoplePage({ base, words, tabs, current, title, text, children }: Props) {
  return (
    <>
      <nav aria-label={words.label} className="flex flex-wrap gap-x-5 text-[.9375rem] print:hidden">
        {tabs.map((tab) => (
          <Link key={tab} href={tab === 'roster' ? base : `${base}/${tab}`} prefetch={false} aria-current={tab === current ? 'page' : undefined} className="link inline-flex min-h-11 items-center text-ink-2 aria-[current=page]:text-ink aria-[current=page]:no-underline">{words[tab]}</Link>
        ))}
      </nav>
      <h1 className="mt-2 max-w-[46rem] font-serif text-title text-balance desk:text-title-desk">{title}</h1>
      {text ? <p className="mt-2 max-w-[40rem] text-ink-2 print:hidden">{text}</p> : null}
      {children}
    </>
  )
}

/** One part of such a page, under a rule of ink. */
export function Part({ title, id, text, printed = false, children }: { title: string; id: string; text?: string; printed?: boolean; children: React.ReactNode }) {
  return (
    <section aria-labelledby={id} className={`mt-10 ${printed ? '' : 'print:hidden'}`}>
      <h2 id={id} className="border-b border-ink pb-2.5 text-[1.1875rem]/[1.75rem] font-semibold print:hidden">{title}</h2>
      {text ? <p className="mt-3 max-w-[40rem] text-ink-2 print:hidden">{text}</p> : null}
      <div className="mt-4">{children}</div>
    </section>
  )
}
