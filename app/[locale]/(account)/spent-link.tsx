import Link from 'next/link'
import { button } from '@/components/ui/button'
import { PlainPage } from '@/components/ui/plain-page'
import { Chrome } from '../../chrome'
import type { Locale } from '../../i18n/locales'
import { accountWords } from './account-words'

/** In place of a page whose link has been used or is too old. */
export async function SpentLink({ locale, again }: { locale: Locale; again: 'signUp' | 'reset' }) {
  const { words: { spent } } = await accountWords(locale)
  return (
    <Chrome locale={locale} ruled>
      <PlainPage title={spent.title} text={spent.text}>
        <Link href={`/${locale}/${again === 'reset' ? 'forgot' : 'sign-up'}`} className={button()}>{spent[again]}</Link>
        <Link href={`/${locale}/sign-in`} className={button({ look: 'ghost' })}>{spent.signIn}</Link>
      </PlainPage>
    </Chrome>
  )
}
