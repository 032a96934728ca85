import { setRequestLocale } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { toString } from 'qrcode'
import { Suspense } from 'react'
import { PrintButton } from '@/components/hr/people/print-button'
import { fill } from '@/components/ui/fill'
import { getLink } from '@/lib/people'
import { HrChrome } from '../../../../../../../hr-chrome'
import { parseLocale, type Locale } from '../../../../../../../i18n/locales'
import { Waiting } from '../../../../../../../waiting'
import { joinAddress } from '../../join-address'
import { called, openPeople } from '../../open'

type Props = { params: Promise<{ locale: string; organization: string; link: string }> }

export const generateMetadata = called(({ joining }) => joining.links)

export default async function Page({ params }: Props) {
  const { locale: segment, organization, link } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><QrCode locale={locale} id={organization} link={link} /></Suspense>
}

/** To be printed or projected. */
async function QrCode({ locale, id, link }: { locale: Locale; id: string; link: string }) {
  const { actor, organization, people: { qr: words }, base } = await openPeople(locale, id, `/people/joining/${link}`)
  const found = await getLink(actor, id, link)
  if (!found.ok) notFound()
  const { token, cohort } = found.value
  const address = await joinAddress(organization.language, token)
  const drawing = await toString(address, { type: 'svg', margin: 4, errorCorrectionLevel: 'M' })
  return (
    <HrChrome locale={locale} organization={organization} role={organization.role} current="people">
      <p className="print:hidden"><Link href={`${base}/joining`} prefetch={false} className="link inline-flex min-h-11 items-center text-ink-2">{words.back}</Link></p>
      <div className="mx-auto flex max-w-[40rem] flex-col items-center gap-5 text-center">
        <h1 className="font-serif text-title text-balance desk:text-title-desk">{fill(words.title, { name: organization.name })}</h1>
        {cohort ? <p className="text-[1.1875rem]/[1.75rem]">{fill(words.cohort, { name: cohort.name })}</p> : null}
        <div role="img" aria-label={words.alt} className="w-full max-w-[26rem] overflow-hidden rounded-field bg-[#fff] [&_svg]:block [&_svg]:w-full" dangerouslySetInnerHTML={{ __html: drawing }} />
        <p className="max-w-full font-mono text-[.9375rem] break-all">{address}</p>
        <p className="text-[1.1875rem]/[1.75rem]">{words.how}</p>
        <PrintButton label={words.print} />
      </div>
    </HrChrome>
  )
}
