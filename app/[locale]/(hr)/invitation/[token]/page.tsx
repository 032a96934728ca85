import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { AcceptForm } from '@/components/hr/people/accept-form'
import { button } from '@/components/ui/button'
import { fill } from '@/components/ui/fill'
import { together } from '@/components/ui/joined'
import { PlainPage } from '@/components/ui/plain-page'
import { personOf } from '@/lib/auth'
import { lookInvitation } from '@/lib/people'
import { currentActor } from '../../../../actor'
import { Chrome } from '../../../../chrome'
import { parseLocale, type Locale } from '../../../../i18n/locales'
import { loadMessages } from '../../../../i18n/messages'
import { Waiting } from '../../../../waiting'

type Props = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { people } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: people.joining.invitations, robots: { index: false }, referrer: 'no-referrer' } // the address is a key
}

export default async function Page({ params }: Props) {
  const { locale: segment, token } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><Offer locale={locale} token={token} /></Suspense>
}

/** What somebody is invited to; who has a sign-in of their own joins here, others make one first. */
async function Offer({ locale, token }: { locale: Locale; token: string }) {
  const [offer, actor, { people: { invitation: words, form }, problems }] = await Promise.all([lookInvitation(token), currentActor(), loadMessages(locale)])
  if (!offer.ok) {
    const why = offer.error.code === 'not-found' ? words.unknown : problems[offer.error.code]
    return <Chrome locale={locale} ruled><PlainPage title={words.closed} text={why}><Link href={`/${locale}`} className={button()}>{words.home}</Link></PlainPage></Chrome>
  }
  const { organization, role, cohort } = offer.value
  const person = actor && (await personOf(actor))
  const next = `?next=${encodeURIComponent(`/${locale}/invitation/${token}`)}`
  const text = together([words.as[role], cohort ? fill(words.cohort, { name: cohort }) : ''], locale)
  return (
    <Chrome locale={locale} ruled>
      <PlainPage title={fill(words.title, { organization })} text={text}>
        {person?.isNamed
          ? <AcceptForm locale={locale} token={token} person={person.name ?? ''} words={{ name: words.name, accept: words.accept, sending: form.sending, optional: form.optional, problems }} />
          : (
            <>
              <p className="basis-full text-ink-2">{words.who}</p>
              <Link href={`/${locale}/sign-up${next}`} className={button()}>{words.signUp}</Link>
              <Link href={`/${locale}/sign-in${next}`} className={button({ look: 'ghost' })}>{words.signIn}</Link>
            </>
          )}
      </PlainPage>
    </Chrome>
  )
}
