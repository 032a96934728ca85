import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { AssignForm } from '@/components/hr/assignments/assign-form'
import { FindPerson } from '@/components/hr/assignments/find-person'
import { ReadOnly } from '@/components/hr/read-only'
import { fill } from '@/components/ui/fill'
import { dayAt, moduleOf } from '@/lib/assignments'
import { handbook } from '@/lib/content/handbook'
import { library } from '@/lib/content/library'
import { getPerson, listCohorts, listPeople } from '@/lib/people'
import { parseLocale } from '../../../../../../i18n/locales'
import { loadMessages } from '../../../../../../i18n/messages'
import { Waiting } from '../../../../../../waiting'
import { AssignmentsFrame, found, type Inside } from '../frame'

type Asked = Record<'module' | 'cohort' | 'person' | 'mode' | 'to' | 'q', string | undefined>
type Props = { params: Promise<{ locale: string; organization: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { assignments } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: assignments.new.title, robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { locale: segment, organization: id } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  const given = await searchParams
  const one = (name: string) => { const value = given[name]; return typeof value === 'string' ? value : undefined }
  const asked = { module: one('module'), cohort: one('cohort'), person: one('person'), mode: one('mode'), to: one('to'), q: one('q') }
  return (
    <Suspense fallback={<Waiting locale={locale} />}>
      <AssignmentsFrame locale={locale} id={id} path="assignments/new" inside={async (inside) => (asked.to === 'person' && !asked.person ? search(inside, asked) : form(inside, asked))} />
    </Suspense>
  )
}

async function search({ actor, organization: { id }, home, words }: Inside, asked: Asked) {
  const people = asked.q ? found(await listPeople(actor, id, { text: asked.q, cohort: null, show: 'here', page: 1 })).people : null
  const keep = asked.module ? { module: asked.module } : {}
  const to = (more: Record<string, string>) => `${home}/assignments/new?${new URLSearchParams({ ...keep, ...more })}`
  const rows = people?.map(({ id: person, name, staffNumber, department }) => ({ href: to({ person }), name, about: [staffNumber, department].filter(Boolean).join(' · ') })) ?? null
  return <FindPerson words={words.new} action={`${home}/assignments/new`} hidden={{ ...keep, to: 'person' }} typed={asked.q ?? ''} rows={rows} cohort={to({})} up={`${home}/assignments`} />
}

async function form({ actor, organization, locale, home, words, problems, bands }: Inside, asked: Asked) {
  const { id, timeZone, overlay } = organization
  const [cohorts, person] = [found(await listCohorts(actor, id)).filter(({ archived }) => !archived), asked.person ? found(await getPerson(actor, id, asked.person)) : null]
  const { revisions, overlays, clients } = library()
  const minutesOf = (scenarios: string[]) => scenarios.reduce((sum, slug) => sum + (revisions[slug]?.meta.minutes ?? 0), 0)
  const today = new Date()
  const named = (of: Record<string, { zh: string; en: string }>) => Object.entries(of).map(([value, name]) => ({ value, name: name[locale] }))
  return (
    <ReadOnly said={organization.demo ? problems['read-only'] : null}>
      <AssignForm
        words={words.new} problems={problems} path={`/api/organizations/${id}/assignments`} up={`${home}/assignments`} then={`${home}/assignments/{id}`}
        modules={handbook().modules.map(({ id: value, name, scenarios }) => ({ value, name: name[locale], hint: fill(words.new.moduleHint, { scenes: scenarios.length, minutes: minutesOf(scenarios) }) }))}
        cohorts={cohorts.map((cohort) => ({ value: cohort.id, name: cohort.name }))} people={`${home}/people`} byPerson={`${home}/assignments/new?${new URLSearchParams({ ...(asked.module && { module: asked.module }), to: 'person' })}`}
        person={person && { id: person.id, name: person.name }} overlays={named(overlays)} clients={named(clients)} bands={(['getting-it', 'at-home'] as const).map((value) => ({ value, name: bands[value][locale] }))}
        first={{ module: asked.module && moduleOf(asked.module) ? asked.module : '', cohort: asked.cohort ?? '', mode: asked.mode === 'assessment' ? 'assessment' : 'practice', overlay, due: dayAt(new Date(today.getTime() + 7 * 24 * 60 * 60 * 1000), timeZone), today: dayAt(today, timeZone) }}
        zone={timeZone}
      />
    </ReadOnly>
  )
}
