import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { ActForm } from '@/components/hr/people/act-form'
import { PeoplePage } from '@/components/hr/people/people-page'
import { ReadOnly } from '@/components/hr/read-only'
import { listCohorts } from '@/lib/people'
import { HrChrome } from '../../../../../../hr-chrome'
import { parseLocale, type Locale } from '../../../../../../i18n/locales'
import { Waiting } from '../../../../../../waiting'
import { called, openPeople } from '../open'
import { personFields } from '../person-fields'

type Props = { params: Promise<{ locale: string; organization: string }> }

export const generateMetadata = called(({ person }) => person.newTitle)

export default async function Page({ params }: Props) {
  const { locale: segment, organization } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><NewPerson locale={locale} id={organization} /></Suspense>
}

async function NewPerson({ locale, id }: { locale: Locale; id: string }) {
  const { actor, organization, tabs, people: { nav, person: words, form }, sending, base, api } = await openPeople(locale, id, '/people/new')
  const cohorts = await listCohorts(actor, id)
  if (!cohorts.ok) notFound()
  return (
    <HrChrome locale={locale} organization={organization} role={organization.role} current="people">
      <PeoplePage base={base} words={nav} tabs={tabs} current={null} title={words.newTitle} text={words.newText}>
        <ReadOnly said={organization.demo ? sending.problems['read-only'] : null}>
          <div className="mt-8"><ActForm method="POST" path={`${api}/people`} makes fields={personFields(words, form.none, cohorts.value)} label={words.add} words={sending} then={{ kind: 'go', href: `${base}/{id}` }} /></div>
        </ReadOnly>
      </PeoplePage>
    </HrChrome>
  )
}
