import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { Suspense } from 'react'
import { ActButton } from '@/components/hr/people/act-button'
import { Part } from '@/components/hr/people/people-page'
import { FoundForm } from '@/components/hr/settings/found-form'
import { fill } from '@/components/ui/fill'
import { personOf } from '@/lib/auth'
import { library } from '@/lib/content/library'
import { mayFound, myOrganizations } from '@/lib/organizations'
import { currentActor } from '../../../actor'
import { Chrome } from '../../../chrome'
import { parseLocale, type Locale } from '../../../i18n/locales'
import { loadMessages } from '../../../i18n/messages'
import { Waiting } from '../../../waiting'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { people } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: people.home.title, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const locale = parseLocale((await params).locale) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><Mine locale={locale} /></Suspense>
}

/** The organisations somebody belongs to, and founding one. A guest signs in first. */
async function Mine({ locale }: { locale: Locale }) {
  const actor = await currentActor()
  const person = actor && (await personOf(actor))
  if (!actor || !person?.isNamed) redirect(`/${locale}/sign-in?next=${encodeURIComponent(`/${locale}/hr`)}`)
  const [mine, { people: { home: words, roles, form }, problems }] = await Promise.all([myOrganizations(actor), loadMessages(locale)])
  const may = await mayFound(actor)
  const sending = { sending: form.sending, optional: form.optional, no: form.no, problems }
  return (
    <Chrome locale={locale} ruled>
      <div className="mx-auto max-w-[90rem] px-5 pt-8 pb-20 desk:px-16 desk:pt-12">
        <h1 className="font-serif text-title desk:text-title-desk">{words.title}</h1>
        {mine.length === 0 ? <p className="mt-3 max-w-[38rem] text-ink-2">{words.none}</p> : (
          <ul className="mt-6 border-t border-ink">
            {mine.map(({ id, name, role }) => (
              <li key={id} className="flex flex-wrap items-center gap-x-8 gap-y-1 border-b border-rule py-2.5">
                <span className="grow basis-56 text-[1.125rem] font-semibold">{role === 'trainee' ? name : <Link href={`/${locale}/hr/${id}`} prefetch={false} className="link inline-flex min-h-11 items-center">{name}</Link>}</span>
                <span className="basis-32 text-ink-2">{roles[role]}</span>
                <ActButton method="POST" path={`/api/organizations/${id}/leave`} label={words.leave} sure={{ ask: fill(words.leaveAsk, { name }), yes: words.leaveYes }} plain words={sending} />
              </li>
            ))}
          </ul>
        )}
        <Part id="found" title={words.found} text={may ? words.foundText : problems['not-a-founder']}>
          {may ? <FoundForm locale={locale} person={person.name ?? ''} overlays={Object.entries(library().overlays).map(([value, pair]) => ({ value, name: pair[locale] }))} words={{ ...words, ...sending }} /> : null}
        </Part>
      </div>
    </Chrome>
  )
}
