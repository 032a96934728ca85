import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { MyCertificates, type MadeRow } from '@/components/certificate/mine'
import { dayOf } from '@/components/ui/day'
import { fill } from '@/components/ui/fill'
import { isNamed } from '@/lib/auth'
import { myCertificates, type Certificate } from '@/lib/certificates'
import { currentActor } from '../../../actor'
import { bandNames } from '../../../band-names'
import { Chrome } from '../../../chrome'
import { parseLocale, type Locale } from '../../../i18n/locales'
import { loadMessages } from '../../../i18n/messages'
import type { Messages } from '../../../i18n/types'
import { Waiting } from '../../../waiting'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { certificate } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: certificate.title, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const locale = parseLocale((await params).locale) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><Mine locale={locale} /></Suspense>
}

async function Mine({ locale }: { locale: Locale }) {
  const actor = await currentActor()
  const { certificate: words, problems } = await loadMessages(locale)
  const { ready, certificates } = actor ? await myCertificates(actor) : { ready: [], certificates: [] }
  const named = actor !== null && (await isNamed(actor))
  const bands = await bandNames()
  return (
    <Chrome locale={locale} ruled>
      <MyCertificates
        locale={locale} words={words} problems={problems} guest={named || ready.length + certificates.length === 0 ? null : { href: `/${locale}/sign-in?next=/${locale}/certificates` }}
        ready={ready.map(({ module, title, completed, assignment }) => ({ module, title, assignment, facts: [fill(words.done, { date: dayOf(completed, locale) }), ...(assignment === null ? [] : [words.pdf.under])].join(' · ') }))}
        made={certificates.map((one) => madeRow(one, one.band && bands[one.band][locale], words, locale))}
      />
    </Chrome>
  )
}

function madeRow({ id, module, title, state, code, completed, expires }: Certificate, band: string | null, words: Messages['certificate'], locale: Locale): MadeRow {
  const facts = [fill(words.done, { date: dayOf(completed, locale) }), ...(band ? [fill(words.bandIs, { band })] : []), ...(expires ? [fill(words.until, { date: dayOf(expires, locale) })] : [])]
  return { id, module, title, code, state: words.states[state], valid: state === 'valid', facts }
}
