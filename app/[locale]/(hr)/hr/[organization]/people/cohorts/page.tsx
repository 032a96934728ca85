import { setRequestLocale } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { ActButton } from '@/components/hr/people/act-button'
import { ActForm } from '@/components/hr/people/act-form'
import { Part, PeoplePage } from '@/components/hr/people/people-page'
import { fill } from '@/components/ui/fill'
import { listed } from '@/components/ui/joined'
import { listCohorts, listManagers } from '@/lib/people'
import { HrChrome } from '../../../../../../hr-chrome'
import { parseLocale, type Locale } from '../../../../../../i18n/locales'
import { Waiting } from '../../../../../../waiting'
import { called, openPeople } from '../open'

type Props = { params: Promise<{ locale: string; organization: string }> }

export const generateMetadata = called(({ cohorts }) => cohorts.title)

export default async function Page({ params }: Props) {
  const { locale: segment, organization } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><Cohorts locale={locale} id={organization} /></Suspense>
}

async function Cohorts({ locale, id }: { locale: Locale; id: string }) {
  const { actor, organization, isAdmin, tabs, people: { nav, cohorts: words, form }, sending, base, api } = await openPeople(locale, id, '/people/cohorts')
  const [found, managers] = await Promise.all([listCohorts(actor, id), listManagers(actor, id)])
  if (!found.ok) notFound()
  const options = managers.ok ? managers.value.map((one) => ({ value: one.id, name: one.name })) : []
  const changes = isAdmin && !organization.demo
  return (
    <HrChrome locale={locale} organization={organization} role={organization.role} current="people">
      <PeoplePage base={base} words={nav} tabs={tabs} current="cohorts" title={words.title} text={words.text}>
        {found.value.length === 0 ? <p className="mt-6 border-t border-ink pt-6 text-ink-2">{isAdmin ? words.empty : words.emptyManager}</p> : (
          <ul className="mt-6 border-t border-ink">
            {found.value.map(({ id: cohort, name, archived, people, leads }) => (
              <li key={cohort} className="border-b border-rule py-3">
                <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
                  <h2 className="font-semibold"><Link href={`${base}?cohort=${cohort}`} prefetch={false} className="link inline-flex min-h-11 items-center">{name}</Link></h2>
                  <span className="num text-ink-2">{fill(words.people, { count: people })}</span>
                  <span className="text-ink-2">{fill(words.leads, { names: listed(leads.map((one) => one.name), locale) || words.nobody })}</span>
                  {archived ? <span className="text-ink-2">{words.archived}</span> : null}
                </div>
                {changes ? (
                  <details>
                    <summary className="link inline-flex min-h-11 items-center text-[.9375rem] text-ink-2" aria-label={`${words.edit}: ${name}`}>{words.edit}</summary>
                    <div className="flex flex-col gap-8 py-4">
                      <ActForm method="PUT" path={`${api}/cohorts/${cohort}`} fixed={{ archived }} look="ghost" fields={[{ name: 'name', label: words.rename, kind: 'text', most: 120, needed: true, value: name }]} label={words.save} said={form.saved} words={sending} />
                      <ActForm method="PUT" path={`${api}/cohorts/${cohort}/leads`} look="ghost" fields={[{ name: 'leads', label: words.whoLeads, kind: 'checks', chosen: leads.map((one) => one.id), options, none: words.noManagers }]} label={words.saveLeads} said={form.saved} words={sending} />
                      {archived
                        ? <ActButton method="PUT" path={`${api}/cohorts/${cohort}`} body={{ name, archived: false }} label={words.reopen} words={sending} />
                        : <ActButton method="PUT" path={`${api}/cohorts/${cohort}`} body={{ name, archived: true }} label={words.archive} sure={{ ask: fill(words.archiveAsk, { name }), yes: words.archiveYes }} words={sending} />}
                    </div>
                  </details>
                ) : null}
              </li>
            ))}
          </ul>
        )}
        {changes ? (
          <Part id="make" title={words.make}>
            <ActForm method="POST" path={`${api}/cohorts`} makes fields={[{ name: 'name', label: words.name, kind: 'text', most: 120, needed: true }]} label={words.go} said={form.saved} words={sending} />
          </Part>
        ) : null}
      </PeoplePage>
    </HrChrome>
  )
}
