import { getLocale, getMessages } from 'next-intl/server'
import Link from 'next/link'
import { button } from '@/components/ui/button'
import { PlainPage } from '@/components/ui/plain-page'
import { AfterFailure } from '../after-failure'
import { Chrome } from '../chrome'

export default async function NotFound() {
  const [locale, { common }] = await Promise.all([getLocale(), getMessages()])
  return (
    <Chrome locale={locale}>
      <AfterFailure />
      <PlainPage title={common.notFound.title} text={common.notFound.text}><Link href={`/${locale}`} className={button()}>{common.notFound.action}</Link></PlainPage>
    </Chrome>
  )
}
