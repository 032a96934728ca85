import 'server-only'
import { createEvent } from 'ics'
import type { Pair, Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { fail, type Failure } from '@/lib/errors'
import { lookAs } from '@/lib/organizations'
import { dayAt } from './day'
import { withOwn } from './find'
import { moduleOf } from './modules'

type Language = 'en' | 'zh'

/** The due date of one's own assignment as an .ics file. Errors: `not-found`, `no-such-module`. */
export function getCalendar(actor: Actor, id: string, { language, site }: { language: Language; site: string }): Promise<Result<{ file: string }, Failure>> {
  return withOwn(actor, id, lookAs, async (db, { row, member }) => {
    const module = moduleOf(row.module)
    if (!module || row.withdrawnAt) return fail('no-such-module')
    const { timeZone } = await db.organization.findUniqueOrThrow({ where: { id: member.organizationId }, select: { timeZone: true } })
    return { ok: true, value: { file: calendarOf({ id, name: module.name, due: dayAt(row.dueAt, timeZone), language, site }) } }
  })
}

const titles: Record<Language, (name: string) => string> = { zh: (name) => `入群：“${name}”截止日`, en: (name) => `Rùqún: due date of “${name}”` }

/** A whole day, so that no time zone moves it, with a word the evening before. The same assignment has the same uid: a later file replaces an earlier one. `due` as `2026-03-20`. */
export function calendarOf({ id, name, due, language, site }: { id: string; name: Pair; due: string; language: Language; site: string }): string {
  const [year = 0, month = 0, day = 0] = due.split('-').map(Number)
  const { value, error } = createEvent({
    uid: `${id}@${new URL(site).hostname}`, start: [year, month, day], duration: { days: 1 }, title: titles[language](name[language]), url: `${site}/${language}/assignments`,
    productId: 'ruqun', busyStatus: 'FREE', transp: 'TRANSPARENT', sequence: Math.floor(Date.parse(due) / 86_400_000), alarms: [{ action: 'display', description: titles[language](name[language]), trigger: { hours: 6, before: true } }],
  })
  if (!value) throw error ?? new Error('no calendar file')
  return value
}
