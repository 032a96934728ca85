import { setRequestLocale } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AccountPage, WaysOn } from '@/components/account/account-page'
import { CompanyButton } from '@/components/account/company-button'
import { AccountForm } from '@/components/account/form'
import { fill } from '@/components/ui/fill'
import { together } from '@/components/ui/joined'
import { companySignIn, ownPath } from '@/lib/auth'
import { Chrome } from '../../../chrome'
import { parseLocale } from '../../../i18n/locales'
import { accountWords } from '../account-words'
import { privately } from '../private-page'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string | string[]; error?: string | string[] }> }

export const generateMetadata = privately(({ signIn }) => signIn.title)

export default async function Page({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale) ?? notFound()
  setRequestLocale(locale)
  const { next: wanted, error } = await searchParams
  const next = ownPath(wanted)
  const { words: { signIn: words }, form } = await accountWords(locale)
  const company = companySignIn()
  const onwards = next ? `?next=${encodeURIComponent(next)}` : ''
  const to = next ?? `/${locale}/account`
  return (
    <Chrome locale={locale} ruled>
      <AccountPage title={words.title} text={words.text}>
        {error ? <p role="alert" className="mb-6 border-l-2 border-h3 pl-4 text-cinnabar-text">{error === 'denied' ? words.denied : words.failed}</p> : null}
        {company ? (
          <>
            <CompanyButton locale={locale} next={to} label={fill(words.company, { name: company.name ?? words.companyUnnamed })} words={form} />
            <p className="my-6 flex items-center gap-4 text-[.875rem] text-ink-2 before:h-px before:flex-1 before:bg-rule after:h-px after:flex-1 after:bg-rule">{words.or}</p>
          </>
        ) : null}
        <AccountForm
          path="/api/sign-in" label={words.go} words={form} then={{ kind: 'enter', locale, next: to }}
          fields={[
            { name: 'address', label: words.address, kind: 'email', autoComplete: 'username', most: 254 },
            { name: 'password', label: words.password, kind: 'password', autoComplete: 'current-password', most: 200 },
          ]}
        />
        <WaysOn>
          <Link href={`/${locale}/forgot`} className="link inline-flex min-h-11 items-center">{words.forgot}</Link>
          <Link href={`/${locale}/sign-up${onwards}`} className="link inline-flex min-h-11 items-center">{words.none}</Link>
          <p className="mt-2 text-ink-2">{together([words.staff, words.guest], locale)}</p>
        </WaysOn>
      </AccountPage>
    </Chrome>
  )
}
