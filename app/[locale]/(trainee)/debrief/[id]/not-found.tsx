import { getLocale } from 'next-intl/server'
import Link from 'next/link'
import { button } from '@/components/ui/button'
import { PlainPage } from '@/components/ui/plain-page'
import { Chrome } from '../../../../chrome'
import { loadMessages } from '../../../../i18n/messages'

/** No such run, or somebody else's: nobody is told which. */
export default async function NoDebrief() {
  const locale = await getLocale()
  const { debrief: { notFound: words } } = await loadMessages(locale)
  return <Chrome locale={locale} ruled><PlainPage title={words.title} text={words.text}><Link href={`/${locale}/progress`} className={button()}>{words.action}</Link></PlainPage></Chrome>
}
