import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { ActForm } from '@/components/hr/people/act-form'
import { Codes } from '@/components/hr/people/codes'
import { Invitations } from '@/components/hr/people/invitations'
import { Links } from '@/components/hr/people/links'
import { Part, PeoplePage } from '@/components/hr/people/people-page'
import { fill } from '@/components/ui/fill'
import { dayAt, dayWords } from '@/lib/assignments'
import { listCohorts, listInvitations, listLinks, type Invitation } from '@/lib/people'
import { HrChrome } from '../../../../../../hr-chrome'
import { parseLocale, type Locale } from '../../../../../../i18n/locales'
import { Waiting } from '../../../../../../waiting'
import { codesUntil } from '../codes-until'
import { joinAddress } from '../join-address'
import { called, openPeople } from '../open'

type Props = { params: Promise<{ locale: string; organization: string }> }

export const generateMetadata = called(({ joining }) => joining.title)

export default async function Page({ params }: Props) {
  const { locale: segment, organization } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><Joining locale={locale} id={organization} /></Suspense>
}

async function Joining({ locale, id }: { locale: Locale; id: string }) {
  const { actor, organization, isAdmin, tabs, people: { nav, joining: words, roles }, sending, base, api } = await openPeople(locale, id, '/people/joining')
  const [links, cohorts, invitations] = await Promise.all([listLinks(actor, id), listCohorts(actor, id), listInvitations(actor, id)])
  if (!links.ok || !cohorts.ok) notFound()
  const open = cohorts.value.filter((one) => !one.archived).map((one) => ({ value: one.id, name: one.name }))
  const noCohort = { value: '', name: words.nobody }
  const day = (instant: Date) => dayWords(dayAt(instant, organization.timeZone), locale)
  const stateOf = ({ state, expiresAt }: Invitation) => (state === 'open' ? fill(words.until, { day: day(expiresAt) }) : words[state])
  const changes = !organization.demo
  const shown = await Promise.all(links.value.map(async ({ id: link, token, cohort }) => ({ id: link, cohort: cohort?.name ?? null, address: await joinAddress(organization.language, token) })))
  return (
    <HrChrome locale={locale} organization={organization} role={organization.role} current="people">
      <PeoplePage base={base} words={nav} tabs={tabs} current="joining" title={words.title}>
        <Part id="links" title={words.links} text={words.linksText}>
          <Links base={`${base}/joining`} api={changes ? `${api}/links` : null} links={shown} words={words} sending={sending} />
          {changes && (isAdmin || open.length > 0) ? (
            <div className="mt-6">
              <ActForm method="POST" path={`${api}/links`} makes look="ghost" fields={[{ name: 'cohort', label: words.whom, kind: 'select', orNull: true, options: isAdmin ? [noCohort, ...open] : open }]} label={words.make} words={sending} />
            </div>
          ) : null}
        </Part>
        {changes ? (
          <Part id="codes" title={words.codes} text={words.codesText} printed>
            <Codes path={`${api}/codes`} choices={[{ value: '', name: words.codesAll }, ...open]} until={codesUntil(organization.timeZone, locale)} words={words} problems={sending.problems} />
          </Part>
        ) : null}
        {invitations.ok ? (
          <Part id="invitations" title={words.invitations} text={words.invitationsText}>
            {changes ? (
              <ActForm
                method="POST" path={`${api}/invitations`} makes look="ghost" label={words.invite} said={words.sent} words={sending}
                fields={[
                  { name: 'email', label: words.email, kind: 'email', most: 254, needed: true },
                  { name: 'role', label: words.role, kind: 'select', value: 'trainee', options: (['trainee', 'manager', 'admin'] as const).map((value) => ({ value, name: roles[value] })) },
                  { name: 'cohort', label: words.cohort, hint: words.cohortHint, kind: 'select', orNull: true, options: [noCohort, ...open] },
                ]}
              />
            ) : null}
            <Invitations
              api={changes ? `${api}/invitations` : null} words={words} sending={sending}
              invitations={invitations.value.map((one) => ({ id: one.id, email: one.email, as: [roles[one.role], one.cohort].filter(Boolean).join(' · '), state: stateOf(one), isOpen: one.state === 'open' }))}
            />
          </Part>
        ) : null}
      </PeoplePage>
    </HrChrome>
  )
}
