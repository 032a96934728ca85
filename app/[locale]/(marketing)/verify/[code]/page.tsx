import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { headers } from 'next/headers'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { ConfirmName } from '@/components/certificate/confirm-name'
import { dayOf } from '@/components/ui/day'
import { PlainPage } from '@/components/ui/plain-page'
import { PairText } from '@/components/ui/text'
import { verifyCode, type Verified } from '@/lib/certificates'
import { bandNames } from '../../../../band-names'
import { Chrome } from '../../../../chrome'
import { parseLocale, type Locale } from '../../../../i18n/locales'
import { loadMessages } from '../../../../i18n/messages'
import { Waiting } from '../../../../waiting'

type Props = { params: Promise<{ locale: string; code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { certificate } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: certificate.verify.title, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { locale: segment, code } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><Answer locale={locale} code={decodeURIComponent(code)} /></Suspense>
}

async function Answer({ locale, code }: { locale: Locale; code: string }) {
  const found = await verifyCode(code, new Headers(await headers()))
  const { certificate: { verify: words } } = await loadMessages(locale)
  const another = <Link href={`/${locale}/verify`} className="link inline-flex min-h-11 items-center">{words.another}</Link>
  if (!found.ok) return <Chrome locale={locale} ruled><PlainPage title={words.title} text={words.busy}>{another}</PlainPage></Chrome>
  if (!found.value) return <Chrome locale={locale} ruled><PlainPage title={words.unknown} text={words.unknownHint}>{another}</PlainPage></Chrome>
  return <Chrome locale={locale} ruled><Known locale={locale} code={code} known={found.value}>{another}</Known></Chrome>
}

async function Known({ locale, code, known, children }: { locale: Locale; code: string; known: Verified; children: React.ReactNode }) {
  const [{ certificate: { verify: words }, problems }, bands] = await Promise.all([loadMessages(locale), bandNames()])
  const { state, title, completed, expires, band } = known
  const facts = [
    { name: words.module, value: <PairText pair={title} locale={locale} /> }, { name: words.completed, value: dayOf(completed, locale) },
    ...(expires ? [{ name: state === 'expired' ? words.expired : words.expires, value: dayOf(expires, locale) }] : []), ...(band ? [{ name: words.band, value: <PairText pair={bands[band]} locale={locale} /> }] : []),
  ]
  return (
    <div className="mx-auto max-w-[90rem] px-5 pt-10 pb-20 desk:px-16 desk:pt-20">
      <h1 className="font-serif text-title desk:text-title-desk">{words.states[state]}</h1>
      <dl className="mt-8 max-w-[40rem] border-t border-ink">
        {facts.map(({ name, value }) => <div key={name} className="grid gap-x-6 border-b border-rule py-3 sm:grid-cols-[10rem_minmax(0,1fr)]"><dt className="text-ink-2">{name}</dt><dd className="num font-medium">{value}</dd></div>)}
      </dl>
      <p className="mt-4 max-w-[40rem] text-[.9375rem] text-ink-2">{words.formative}</p>
      {state === 'revoked' ? null : <ConfirmName code={code} words={words} problems={problems} />}
      <p className="mt-8">{children}</p>
    </div>
  )
}
