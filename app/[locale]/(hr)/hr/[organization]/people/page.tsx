import { setRequestLocale } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { PeoplePage } from '@/components/hr/people/people-page'
import { Pages, Roster } from '@/components/hr/people/roster'
import { SearchForm } from '@/components/hr/people/search-form'
import { button } from '@/components/ui/button'
import { fill } from '@/components/ui/fill'
import { listCohorts, listPeople, people as kinds } from '@/lib/people'
import { HrChrome } from '../../../../../hr-chrome'
import { parseLocale, type Locale } from '../../../../../i18n/locales'
import { Waiting } from '../../../../../waiting'
import { called, openPeople } from './open'

type Asked = Partial<Record<'q' | 'cohort' | 'show' | 'page', string | string[]>>
type Props = { params: Promise<{ locale: string; organization: string }>; searchParams: Promise<Asked> }

export const generateMetadata = called(({ roster }) => roster.title)

export default async function Page({ params, searchParams }: Props) {
  const { locale: segment, organization } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><Everybody locale={locale} id={organization} asked={await searchParams} /></Suspense>
}

const one = (given: string | string[] | undefined) => (typeof given === 'string' ? given : '')

async function Everybody({ locale, id, asked }: { locale: Locale; id: string; asked: Asked }) {
  const { actor, organization, isAdmin, tabs, people: { nav, roster: words, roles }, base } = await openPeople(locale, id, '/people')
  const [text, cohort] = [one(asked.q), one(asked.cohort)]
  const show = kinds.find((kind) => kind === asked.show) ?? 'here'
  const [found, cohorts] = await Promise.all([listPeople(actor, id, { text, cohort: cohort || null, show, page: Number.parseInt(one(asked.page), 10) || 1 }), listCohorts(actor, id)])
  if (!found.ok || !cohorts.ok) notFound()
  const { people, total, page, pages } = found.value
  const here = new URLSearchParams([['q', text], ['cohort', cohort], ['show', show === 'here' ? '' : show]].filter(([, value]) => value))
  const changes = !organization.demo
  return (
    <HrChrome locale={locale} organization={organization} role={organization.role} current="people">
      <PeoplePage base={base} words={nav} tabs={tabs} current="roster" title={words.title}>
        <SearchForm
          text={text} cohort={cohort} show={show} words={words} cohorts={cohorts.value.map((one) => ({ value: one.id, name: one.name }))}
          shows={kinds.map((kind) => ({ value: kind, name: words[kind] }))}
        />
        <div className="mt-5 flex flex-wrap items-center justify-between gap-3">
          <p className="num text-ink-2">{fill(words.count, { count: total })}</p>
          {changes ? <Link href={`${base}/new`} prefetch={false} className={button({ look: 'ghost', size: 'small' })}>{words.add}</Link> : null}
        </div>
        {people.length > 0 ? (
          <Roster locale={locale} base={base} words={words} rows={people.map(({ id: person, name, staffNumber, department, cohorts: joined, role, joined: came }) => ({ id: person, name, number: staffNumber, department, cohorts: joined.map((one) => one.name), role: role === 'trainee' ? null : roles[role], joined: came }))} />
        ) : (
          <div className="mt-6 border-t border-ink pt-6">
            <p className="max-w-[34rem] text-ink-2">{here.size > 0 ? words.nobody : words.empty}</p>
            {here.size === 0 && isAdmin && changes ? <Link href={`${base}/import`} prefetch={false} className={`${button()} mt-5`}>{words.import}</Link> : null}
          </div>
        )}
        <Pages here={here} page={page} pages={pages} words={words} />
      </PeoplePage>
    </HrChrome>
  )
}
