import { setRequestLocale } from 'next-intl/server'
import { headers } from 'next/headers'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { AccountForm } from '@/components/account/form'
import { AccountPart, MyOrganizations, WayRows } from '@/components/account/my-account'
import { SignOut } from '@/components/account/sign-out'
import { personOf, whatComesAlong } from '@/lib/auth'
import { myOrganizations } from '@/lib/organizations'
import { currentActor } from '../../../actor'
import { Chrome } from '../../../chrome'
import { parseLocale } from '../../../i18n/locales'
import { accountWords } from '../account-words'
import { privately } from '../private-page'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = privately(({ account }) => account.title)

export default async function Page({ params }: Props) {
  const locale = parseLocale((await params).locale) ?? notFound()
  setRequestLocale(locale)
  const actor = await currentActor()
  const person = actor && (await personOf(actor))
  if (!actor || !person?.isNamed) redirect(`/${locale}/sign-in`)
  const [{ words: { account: words }, form }, organizations, along] = await Promise.all([accountWords(locale), myOrganizations(actor), whatComesAlong(actor, new Headers(await headers()))])
  const { name, ways, hasPassword } = person
  const takesPassword = ways.some(({ kind }) => kind !== 'oidc')
  return (
    <Chrome locale={locale} ruled>
      <section className="mx-auto max-w-[90rem] px-5 pt-8 pb-24 desk:px-16 desk:pt-20">
        <p className="text-ink-2">{words.title}</p>
        <h1 className="font-serif text-title desk:text-title-desk">{name ?? words.unnamed}</h1>
        {along ? <p className="mt-4">{words.waiting} <Link href={`/${locale}/take-along`} className="link inline-flex min-h-11 items-center">{words.decide}</Link></p> : null}
        <div className="mt-8 max-w-[52rem] border-t border-ink">
          <AccountPart title={words.organizations}><MyOrganizations locale={locale} organizations={organizations} words={words} /></AccountPart>
          <AccountPart title={words.ways}>
            <WayRows ways={ways} organizations={organizations} words={words} />
            {takesPassword ? (
              <details className="mt-2">
                <summary className="link flex min-h-11 items-center [&::-webkit-details-marker]:hidden">{hasPassword ? words.change : words.set}</summary>
                {hasPassword ? null : <p className="mb-4 text-ink-2">{words.setHint}</p>}
                <div className="mt-2 max-w-[24rem] pb-3">
                  <AccountForm
                    method="PUT" path="/api/me/password" label={words.save} words={form} then={{ kind: 'stay' }} quiet
                    fields={[
                      ...(hasPassword ? [{ name: 'current', label: words.current, kind: 'password' as const, autoComplete: 'current-password', most: 200 }] : []),
                      { name: 'password', label: words.password, kind: 'new-password', autoComplete: 'new-password', most: 200, hint: words.passwordHint },
                    ]}
                  >
                    <p role="status">{words.saved}</p>
                  </AccountForm>
                </div>
              </details>
            ) : null}
          </AccountPart>
          <AccountPart title={words.data}>
            <Link href={`/${locale}/progress`} className="link flex min-h-11 items-center self-start">{words.progress}</Link>
            <Link href={`/${locale}/privacy`} className="link flex min-h-11 items-center self-start">{words.privacy}</Link>
          </AccountPart>
          <AccountPart title={words.out}><SignOut home={`/${locale}`} words={{ ...words, ...form }} /></AccountPart>
        </div>
      </section>
    </Chrome>
  )
}
