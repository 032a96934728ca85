import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { GivenCertificates } from '@/components/certificate/given'
import { dayOf } from '@/components/ui/day'
import { givenCertificates } from '@/lib/certificates'
import { getOrganization } from '@/lib/organizations'
import { knownActor } from '../../../../../../actor'
import { HrChrome } from '../../../../../../hr-chrome'
import { parseLocale, type Locale } from '../../../../../../i18n/locales'
import { loadMessages } from '../../../../../../i18n/messages'
import { Waiting } from '../../../../../../waiting'

type Props = { params: Promise<{ locale: string; organization: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { certificate } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: certificate.given.title, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { locale: segment, organization } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><Ours locale={locale} id={organization} /></Suspense>
}

async function Ours({ locale, id }: { locale: Locale; id: string }) {
  const actor = await knownActor(locale, `/hr/${id}/record/certificates`)
  const [found, given] = [await getOrganization(actor, id, 'admin'), await givenCertificates(actor, id)]
  if (!found.ok || !given.ok) notFound()
  const { certificate: { given: words, states }, problems } = await loadMessages(locale)
  const { timeZone } = found.value
  const rows = given.value.map(({ id: one, holder, title, completed, state, expires }) => ({
    id: one, path: `/api/organizations/${id}/certificates/${one}`, holder, title, completed: dayOf(completed, locale, timeZone), state: states[state], revoked: state === 'revoked',
    expires: expires && new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(expires)),
  }))
  return (
    <HrChrome locale={locale} organization={found.value} role={found.value.role} current="record">
      <p><Link href={`/${locale}/hr/${id}/record`} className="link inline-flex min-h-11 items-center text-[.9375rem] text-ink-2">{words.back}</Link></p>
      <GivenCertificates locale={locale} rows={rows} words={words} problems={problems} readOnly={found.value.demo} />
    </HrChrome>
  )
}
