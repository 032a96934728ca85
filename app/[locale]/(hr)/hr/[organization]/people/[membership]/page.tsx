import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { ActButton } from '@/components/hr/people/act-button'
import { ActForm } from '@/components/hr/people/act-form'
import { AssignedList } from '@/components/hr/people/assigned'
import { Codes } from '@/components/hr/people/codes'
import { Part, PeoplePage } from '@/components/hr/people/people-page'
import { fill } from '@/components/ui/fill'
import { listed, together } from '@/components/ui/joined'
import { dayAt, dayWords, moduleOf } from '@/lib/assignments'
import { assignedTo, getPerson, listCohorts, type Assigned } from '@/lib/people'
import { HrChrome } from '../../../../../../hr-chrome'
import { parseLocale, type Locale } from '../../../../../../i18n/locales'
import { loadMessages } from '../../../../../../i18n/messages'
import { Waiting } from '../../../../../../waiting'
import { codesUntil } from '../codes-until'
import { called, openPeople } from '../open'
import { personFields } from '../person-fields'
import { SharedList } from './shared-list'

type Props = { params: Promise<{ locale: string; organization: string; membership: string }> }

export const generateMetadata = called(({ roster }) => roster.title)

export default async function Page({ params }: Props) {
  const { locale: segment, organization, membership } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><OnePerson locale={locale} id={organization} membership={membership} /></Suspense>
}

async function OnePerson({ locale, id, membership }: { locale: Locale; id: string; membership: string }) {
  const { actor, organization, isAdmin, tabs, people: { nav, person: words, joining, roles, form }, sending, base, api } = await openPeople(locale, id, `/people/${membership}`)
  const [found, cohorts, assigned, { assignments: { one }, common: { bands } }] = await Promise.all([getPerson(actor, id, membership), listCohorts(actor, id), assignedTo(actor, id, membership), loadMessages(locale)])
  if (!found.ok || !cohorts.ok || !assigned.ok) notFound()
  const person = found.value
  const day = (instant: Date) => dayWords(dayAt(instant, organization.timeZone), locale)
  const names = cohorts.value.filter((cohort) => person.cohorts.includes(cohort.id)).map(({ name }) => name)
  const facts: [string, string | null][] = [
    [words.number, person.staffNumber], [words.department, person.department], [words.cohorts, listed(names, locale)], [words.email, person.email], [words.phone, person.phone],
    [words.role, roles[person.role]], [words.joined, person.joinedAt ? day(person.joinedAt) : words.notJoined],
  ]
  const stateOf = ({ state, band }: Assigned) => [one.states[state], band && bands[band]].filter(Boolean).join(' · ')
  const rows = assigned.value.map((task) => ({ id: task.id, name: moduleOf(task.module)?.name[locale] ?? task.module, due: fill(task.dueAt < new Date() ? one.wasDue : one.by, { day: day(task.dueAt) }), state: stateOf(task) }))
  const path = `${api}/people/${membership}`
  const changes = !organization.demo
  const isHere = person.leftAt === null
  return (
    <HrChrome locale={locale} organization={organization} role={organization.role} current="people">
      <PeoplePage base={base} words={nav} tabs={tabs} current={null} title={person.name} text={person.leftAt ? fill(words.left, { day: day(person.leftAt) }) : ''}>
        <dl className="mt-6 grid max-w-[44rem] border-t border-ink print:hidden">
          {facts.filter(([, value]) => value).map(([name, value]) => (
            <div key={name} className="grid grid-cols-[8rem_minmax(0,1fr)] gap-4 border-b border-rule py-2.5"><dt className="text-ink-2">{name}</dt><dd className="break-words">{value}</dd></div>
          ))}
        </dl>
        <SharedList locale={locale} actor={actor} id={id} membership={membership} name={person.name} />
        {rows.length > 0 ? <Part id="assigned" title={words.assigned} text={words.assignedText}><AssignedList base={`/${locale}/hr/${id}/assignments`} rows={rows} /></Part> : null}
        {changes && isHere && person.editable ? (
          <>
            <details className="mt-2 print:hidden">
              <summary className="link inline-flex min-h-11 items-center text-[.9375rem] text-ink-2">{words.facts}</summary>
              <div className="pt-4"><ActForm method="PUT" path={path} fields={personFields(words, form.none, cohorts.value, person)} label={words.save} said={form.saved} words={sending} /></div>
            </details>
            <Part id="code" title={words.code} text={together([words.codeText, person.codeUntil ? fill(words.codeUntil, { day: day(person.codeUntil) }) : ''], locale)} printed>
              <Codes path={`${api}/codes`} person={membership} label={words.codeMake} until={codesUntil(organization.timeZone, locale)} words={joining} problems={sending.problems} />
            </Part>
          </>
        ) : null}
        {changes && isAdmin && isHere ? (
          <>
            <Part id="role" title={words.role} text={words.roleText}>
              <ActForm method="PUT" path={`${path}/role`} look="ghost" label={words.roleSave} said={form.saved} words={sending} fields={[{ name: 'role', label: words.role, kind: 'select', value: person.role, options: (['trainee', 'manager', 'admin'] as const).map((value) => ({ value, name: roles[value] })) }]} />
            </Part>
            {person.own ? null : (
              <Part id="end" title={words.end} text={words.endText}>
                <ActButton method="DELETE" path={path} label={words.end} sure={{ ask: fill(words.endAsk, { name: person.name }), yes: words.endYes }} words={sending} />
              </Part>
            )}
          </>
        ) : null}
        {changes && isAdmin && !isHere ? <Part id="return" title={words.return} text={words.returnText}><ActButton method="POST" path={`${path}/return`} label={words.return} words={sending} /></Part> : null}
      </PeoplePage>
    </HrChrome>
  )
}
