import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { DemoButton } from '@/components/hr/demo-button'
import { button } from '@/components/ui/button'
import { PlainPage } from '@/components/ui/plain-page'
import { findDemo } from '@/lib/organizations'
import { Chrome } from '../../../chrome'
import { parseLocale } from '../../../i18n/locales'
import { loadMessages } from '../../../i18n/messages'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic' // whether there is a demonstration is known only now

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { hr } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: hr.demonstration.title, robots: { index: false } }
}

export default async function DemoPage({ params }: Props) {
  const locale = parseLocale((await params).locale) ?? notFound()
  setRequestLocale(locale)
  const [{ hr: { demonstration: words } }, demo] = await Promise.all([loadMessages(locale), findDemo()])
  return (
    <Chrome locale={locale} ruled>
      {demo
        ? <PlainPage title={words.title} text={words.text}><DemoButton locale={locale} name={words.enter} /></PlainPage>
        : <PlainPage title={words.missing} text={words.how}><Link href={`/${locale}`} className={button()}>{words.home}</Link></PlainPage>}
    </Chrome>
  )
}
