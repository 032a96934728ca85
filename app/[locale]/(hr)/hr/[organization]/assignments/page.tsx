import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { AssignmentList } from '@/components/hr/assignments/assignment-list'
import { fill } from '@/components/ui/fill'
import { dayWords, listAssignments, type Listed } from '@/lib/assignments'
import { parseLocale } from '../../../../../i18n/locales'
import { loadMessages } from '../../../../../i18n/messages'
import { Waiting } from '../../../../../waiting'
import { AssignmentsFrame, found, type Inside } from './frame'

type Props = { params: Promise<{ locale: string; organization: string }>; searchParams: Promise<{ after?: string | string[]; cohort?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { assignments } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: assignments.list.title, robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { locale: segment, organization: id } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  const { after, cohort } = await searchParams
  const asked = { after: typeof after === 'string' ? after : undefined, cohort: typeof cohort === 'string' ? cohort : undefined }
  return (
    <Suspense fallback={<Waiting locale={locale} />}>
      <AssignmentsFrame locale={locale} id={id} path="assignments" inside={async (given) => {
        const { actor, organization: { role, demo }, home, words: { list } } = given
        const { assignments, next } = found(await listAssignments(actor, id, asked))
        return (
          <AssignmentList
            locale={locale} words={list} rows={assignments.map((one) => rowOf(one, given))} assign={demo ? null : `${home}/assignments/new${asked.cohort ? `?cohort=${asked.cohort}` : ''}`}
            outbox={role === 'admin' ? `${home}/outbox` : null} empty={role === 'admin' ? list.empty : list.emptyManager}
            earlier={next ? `${home}/assignments?${new URLSearchParams({ after: next, ...(asked.cohort && { cohort: asked.cohort }) })}` : null} first={asked.after ? `${home}/assignments` : null}
          />
        )
      }} />
    </Suspense>
  )
}

function rowOf({ id, name, to, due, isDue, withdrawn, people, begun, finished, overdue }: Listed, { locale, home, words: { list } }: Inside) {
  const left = finished >= people && people > 0 ? list.all : isDue ? (overdue > 0 ? fill(list.leftDue, { count: overdue }) : fill(list.leftLater, { count: people - finished })) : fill(list.leftOpen, { count: people - finished })
  return { id, href: `${home}/assignments/${id}`, name: name ?? { zh: list.gone, en: list.gone }, to: to.name, due: dayWords(due, locale), people, begun, finished, left: withdrawn ? list.withdrawn : left }
}
