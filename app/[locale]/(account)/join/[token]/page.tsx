import { setRequestLocale } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AccountPage } from '@/components/account/account-page'
import { JoinForm } from '@/components/account/join-form'
import { button } from '@/components/ui/button'
import { fill } from '@/components/ui/fill'
import { PlainPage } from '@/components/ui/plain-page'
import { Zh } from '@/components/ui/text'
import { joinPlace, personOf, type Person } from '@/lib/auth'
import { currentActor } from '../../../../actor'
import { Chrome } from '../../../../chrome'
import { parseLocale } from '../../../../i18n/locales'
import { accountWords } from '../../account-words'
import { privately } from '../../private-page'

type Props = { params: Promise<{ locale: string; token: string }> }

export const generateMetadata = privately(({ join }) => join.join)

export default async function Page({ params }: Props) {
  const { locale: given, token } = await params
  const locale = parseLocale(given) ?? notFound()
  setRequestLocale(locale)
  const [place, actor, { words: { join, account }, form }] = await Promise.all([joinPlace(token), currentActor(), accountWords(locale)])
  if (!place) return <Chrome locale={locale} ruled><PlainPage title={join.gone.title} text={join.gone.text}><Link href={`/${locale}`} className={button()}>{join.gone.home}</Link></PlainPage></Chrome>
  const { organization, cohort } = place
  const person = actor && (await personOf(actor))
  const { gone: _gone, ...words } = join
  const bind = fill(join.bind, { name: person?.name ?? account.unnamed })
  return (
    <Chrome locale={locale} ruled>
      <AccountPage
        title={<><span className="block font-sans text-[1.0625rem]/[1.6875rem] font-normal text-ink-2">{join.join}</span> <Zh>{organization}</Zh></>}
        text={<>{cohort ? <span className="block">{fill(join.cohort, { cohort })}</span> : null}{join.text}</>}
      >
        <JoinForm locale={locale} token={token} next={`/${locale}/assignments`} words={{ ...words, ...form, bind }} bindable={canBind(person)} />
        <p className="mt-8 border-t border-rule pt-4 text-[.9375rem]/[1.5rem] text-ink-2">{fill(join.sees, { organization })}</p>
      </AccountPage>
    </Chrome>
  )
}

/** An account can join under a number if it has a way in of its own. */
const canBind = (person: Person | null): boolean => Boolean(person?.isNamed && (person.hasPassword || person.ways.some(({ kind }) => kind !== 'staff')))
