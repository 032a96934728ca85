import { setRequestLocale } from 'next-intl/server'
import { headers } from 'next/headers'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AccountPage, WaysOn } from '@/components/account/account-page'
import { AccountForm } from '@/components/account/form'
import { outboxIsOpen, ownPath } from '@/lib/auth'
import { Chrome } from '../../../chrome'
import { parseLocale } from '../../../i18n/locales'
import { accountWords } from '../account-words'
import { LetterSent } from '../letter-sent'
import { privately } from '../private-page'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string | string[] }> }

export const generateMetadata = privately(({ signUp }) => signUp.title)

export default async function Page({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale) ?? notFound()
  setRequestLocale(locale)
  const next = ownPath((await searchParams).next)
  const { words, form } = await accountWords(locale)
  const toOutbox = outboxIsOpen(new Headers(await headers()))
  return (
    <Chrome locale={locale} ruled>
      <AccountPage title={words.signUp.title} text={words.signUp.text}>
        <AccountForm
          path="/api/sign-up" fixed={{ language: locale, ...(next && { next }) }} label={words.signUp.go} words={form} then={{ kind: 'stay' }}
          fields={[{ name: 'address', label: words.signIn.address, kind: 'email', autoComplete: 'username', most: 254 }]}
        >
          <LetterSent locale={locale} toOutbox={toOutbox} />
        </AccountForm>
        <WaysOn>
          <Link href={`/${locale}/sign-in${next ? `?next=${encodeURIComponent(next)}` : ''}`} className="link inline-flex min-h-11 items-center">{words.signUp.have}</Link>
        </WaysOn>
      </AccountPage>
    </Chrome>
  )
}
