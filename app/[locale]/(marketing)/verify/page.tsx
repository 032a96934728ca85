import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { VerifyForm } from '@/components/certificate/verify-form'
import { Chrome } from '../../../chrome'
import { parseLocale } from '../../../i18n/locales'
import { loadMessages } from '../../../i18n/messages'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { certificate } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: certificate.verify.title, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const locale = parseLocale((await params).locale) ?? notFound()
  setRequestLocale(locale)
  const { certificate: { verify } } = await loadMessages(locale)
  return (
    <Chrome locale={locale} ruled>
      <div className="mx-auto max-w-[90rem] px-5 pt-10 pb-20 desk:px-16 desk:pt-20">
        <h1 className="font-serif text-title desk:text-title-desk">{verify.title}</h1>
        <p className="mt-3 max-w-[38rem] text-ink-2">{verify.lead}</p>
        <VerifyForm locale={locale} words={verify} />
      </div>
    </Chrome>
  )
}
