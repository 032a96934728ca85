import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { ImportForm } from '@/components/hr/people/import-form'
import { PeoplePage } from '@/components/hr/people/people-page'
import { ReadOnly } from '@/components/hr/read-only'
import { HrChrome } from '../../../../../../hr-chrome'
import { parseLocale, type Locale } from '../../../../../../i18n/locales'
import { Waiting } from '../../../../../../waiting'
import { called, openPeople } from '../open'

type Props = { params: Promise<{ locale: string; organization: string }> }

export const generateMetadata = called((people) => people.import.title)

export default async function Page({ params }: Props) {
  const { locale: segment, organization } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><Import locale={locale} id={organization} /></Suspense>
}

async function Import({ locale, id }: { locale: Locale; id: string }) {
  const { organization, isAdmin, tabs, people: { nav, import: words, columns, rows }, sending, base, api } = await openPeople(locale, id, '/people/import')
  if (!isAdmin) notFound()
  const templates = ([['zh', 'xlsx', words.zhXlsx], ['zh', 'csv', words.zhCsv], ['en', 'xlsx', words.enXlsx], ['en', 'csv', words.enCsv]] as const)
  return (
    <HrChrome locale={locale} organization={organization} role={organization.role} current="people">
      <PeoplePage base={base} words={nav} tabs={tabs} current="import" title={words.title} text={words.text}>
        <p className="mt-3 max-w-[40rem] text-ink-2">{words.columns}</p>
        <p className="mt-3 flex flex-wrap items-center gap-x-5 text-[.9375rem]">
          <span>{words.templates}</span>
          {templates.map(([language, kind, name]) => <a key={name} href={`/api/import-template?language=${language}&kind=${kind}`} download className="link inline-flex min-h-11 items-center text-ink-2">{name}</a>)}
        </p>
        <ReadOnly said={organization.demo ? sending.problems['read-only'] : null}>
          <div className="mt-6"><ImportForm locale={locale} api={`${api}/import`} roster={base} words={{ ...words, sending: sending.sending, columns, rows }} problems={sending.problems} /></div>
        </ReadOnly>
      </PeoplePage>
    </HrChrome>
  )
}
