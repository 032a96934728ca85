import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { setRequestLocale } from 'next-intl/server'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { Suspense } from 'react'
import { CopyButton } from '@/components/hr/assignments/copy-button'
import { QrCode } from '@/components/hr/assignments/qr-code'
import { RemindForm } from '@/components/hr/assignments/remind-form'
import { fill } from '@/components/ui/fill'
import { labelled, listed } from '@/components/ui/joined'
import { dayWords } from '@/lib/assignments'
import { siteOf } from '@/lib/auth'
import { mailGoes } from '@/lib/mail'
import { draftReminder, qrOf, type Draft } from '@/lib/reminders'
import { parseLocale } from '../../../../../../../i18n/locales'
import { loadMessages } from '../../../../../../../i18n/messages'
import { Waiting } from '../../../../../../../waiting'
import { AssignmentsFrame, found, type Inside } from '../../frame'

type Props = { params: Promise<{ locale: string; organization: string; assignment: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { assignments } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: assignments.remind.title, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { locale: segment, organization, assignment } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return (
    <Suspense fallback={<Waiting locale={locale} />}>
      <AssignmentsFrame locale={locale} id={organization} path={`assignments/${assignment}/remind`} inside={async (given) => {
        const draft = await draftReminder(given.actor, organization, assignment)
        const up = `${given.home}/assignments/${assignment}`
        if (!draft.ok && draft.error.code !== 'not-found') redirect(up) // withdrawn: its page says so
        return page(found(draft), assignment, up, given)
      }} />
    </Suspense>
  )
}

async function page({ module, due, language, isDue, minutes, suggested, recipients }: Draft, assignment: string, up: string, { organization: { id, role, demo }, locale, home, words: { remind: words }, problems }: Inside) {
  const site = siteOf({ url: 'http://localhost', headers: new Headers(await headers()) })
  const link = `${site}/${language}/assignments`
  const places = { module: module[language], due: dayWords(due, language), link }
  const theirs = (await loadMessages(language)).assignments.remind
  const group = fill(isDue ? theirs.groupWordsDue : theirs.groupWords, { ...places, minutes })
  const named = (way: Draft['recipients'][number]['way']) => recipients.filter((one) => one.way === way).map(({ membershipId, name }) => ({ id: membershipId, name }))
  const apart = ([['no-address', words.noAddress], ['unsubscribed', words.unsubscribed], ['today', words.today]] as const).map(([way, title]) => ({ title: labelled(title, '', locale), names: listed(named(way).map(({ name }) => name), locale) })).filter(({ names }) => names !== '')
  return (
    <>
      <p><Link href={up} prefetch={false} className="link inline-flex min-h-11 items-center text-ink-2">{words.up}</Link></p>
      <h1 className="font-serif text-title desk:text-title-desk">{words.title}</h1>
      <p className="mt-2 max-w-[36rem] text-ink-2">{words.lead}</p>
      <div className="mt-6 grid gap-x-16 gap-y-10 border-t border-ink pt-6 desk:grid-cols-[minmax(0,1fr)_20rem]">
        {recipients.length === 0 ? <p>{words.nobody}</p> : (
          <RemindForm words={words} problems={problems} path={demo ? null : `/api/organizations/${id}/assignments/${assignment}/reminders`} to={named('mail')} apart={apart} suggested={suggested} places={places} language={language} sendsItself={mailGoes()} outbox={role === 'admin' ? `${home}/outbox` : null} />
        )}
        <section aria-labelledby="group">
          <h2 id="group" className="text-[1.1875rem] font-semibold">{words.group}</h2>
          <p className="mt-1 text-[.9375rem]/[1.4375rem] text-ink-2">{words.groupText}</p>
          <p lang={language === 'zh' ? 'zh-Hans' : 'en'} className="mt-4 border-l-2 border-h3 pl-4 break-words">{group}</p>
          <div className="mt-3 flex flex-wrap gap-3"><CopyButton text={group} label={words.copyText} copied={words.copied} /><CopyButton text={link} label={words.copyLink} copied={words.copied} /></div>
          <QrCode {...qrOf(link)} label={words.qr} className="mt-6" />
          <p className="mt-2 text-[.875rem] text-ink-2">{locale === language ? words.qr : `${theirs.qr} ${words.qr}`}</p>
        </section>
      </div>
    </>
  )
}
