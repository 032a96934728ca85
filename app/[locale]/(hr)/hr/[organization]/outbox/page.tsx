import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { Letters } from '@/components/hr/assignments/letters'
import { dayAt, dayWords } from '@/lib/assignments'
import { listOutbox } from '@/lib/mail'
import { parseLocale } from '../../../../../i18n/locales'
import { loadMessages } from '../../../../../i18n/messages'
import { Waiting } from '../../../../../waiting'
import { AssignmentsFrame, found } from '../assignments/frame'

type Props = { params: Promise<{ locale: string; organization: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { assignments } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: assignments.outbox.title, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { locale: segment, organization: id } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return (
    <Suspense fallback={<Waiting locale={locale} />}>
      <AssignmentsFrame locale={locale} id={id} path="outbox" inside={async ({ actor, organization: { timeZone, demo }, home, words: { outbox: words }, problems, no }) => {
        const { server, letters, more } = found(await listOutbox(actor, id))
        return (
          <>
            <p><Link href={`${home}/assignments`} prefetch={false} className="link inline-flex min-h-11 items-center text-ink-2">{words.up}</Link></p>
            <h1 className="font-serif text-title desk:text-title-desk">{words.title}</h1>
            <p className="mt-2 max-w-[36rem] text-ink-2">{letters.length === 0 ? words.empty : server ? words.server : words.noServer}</p>
            <Letters
              words={words} act={{ sending: words.marking, problems, no }} path={demo ? null : `/api/organizations/${id}/outbox`}
              letters={letters.map(({ createdAt, ...letter }) => ({ ...letter, when: dayWords(dayAt(createdAt, timeZone), locale) }))}
            />
            {more ? <p className="mt-4 text-ink-2">{words.more}</p> : null}
          </>
        )
      }} />
    </Suspense>
  )
}
