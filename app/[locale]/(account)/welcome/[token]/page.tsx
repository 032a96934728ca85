import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { AccountPage } from '@/components/account/account-page'
import { AccountForm } from '@/components/account/form'
import { fill } from '@/components/ui/fill'
import { openLink, ownPath } from '@/lib/auth'
import { Chrome } from '../../../../chrome'
import { parseLocale } from '../../../../i18n/locales'
import { accountWords } from '../../account-words'
import { privately } from '../../private-page'
import { SpentLink } from '../../spent-link'

type Props = { params: Promise<{ locale: string; token: string }>; searchParams: Promise<{ next?: string | string[] }> }

export const generateMetadata = privately(({ welcome }) => welcome.title)

export default async function Page({ params, searchParams }: Props) {
  const { locale: given, token } = await params
  const locale = parseLocale(given) ?? notFound()
  setRequestLocale(locale)
  const next = ownPath((await searchParams).next) ?? `/${locale}/account`
  const link = await openLink('sign-up', token)
  if (!link) return <SpentLink locale={locale} again="signUp" />
  const { words: { welcome }, form } = await accountWords(locale)
  return (
    <Chrome locale={locale} ruled>
      <AccountPage title={welcome.title} text={fill(welcome.text, { address: link.address })}>
        <AccountForm
          path="/api/sign-up/finish" fixed={{ token }} label={welcome.go} words={form} then={{ kind: 'enter', locale, next }}
          fields={[
            { name: 'name', label: welcome.name, kind: 'text', autoComplete: 'name', most: 80, hint: welcome.nameHint },
            { name: 'password', label: welcome.password, kind: 'new-password', autoComplete: 'new-password', most: 200, hint: welcome.passwordHint },
          ]}
        />
      </AccountPage>
    </Chrome>
  )
}
