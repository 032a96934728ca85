import 'server-only'
import type { Pair, Result } from '@/engine/types'
import { v5 as uuidv5 } from 'uuid'
import { completionOf, dayAt, managed, moduleOf } from '@/lib/assignments'
import { offered } from '@/lib/attempts'
import type { Actor } from '@/lib/auth'
import type { Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { unsubscribed } from '@/lib/mail'
import { lookAs, type Member } from '@/lib/organizations'
import { suggest, type Words } from './text'

/** How somebody who is not done can be reached: by `mail`; not at all (`no-address`); they want none (`unsubscribed`); they had one `today`. */
export type Way = 'mail' | 'no-address' | 'unsubscribed' | 'today'
export type Recipient = { membershipId: string; name: string; way: Way }
/** What HR sees before a reminder goes. `due`: a day, as `2026-03-20`; `isDue`: it is over. `minutes`: for the whole module. */
export type Draft = { module: Pair; due: string; isDue: boolean; minutes: number; language: 'en' | 'zh'; suggested: Words; recipients: Recipient[] }

type Addressed = Recipient & { address: string | null; mailId: string }
export type Ground = Omit<Draft, 'recipients'> & { recipients: Addressed[] }

/** Who is not done with an assignment, and a text to begin with. Addresses are not told. Errors: `not-found`, `withdrawn`, `no-such-module`. */
export function draftReminder(actor: Actor, organizationId: string, assignmentId: string): Promise<Result<Draft, Failure>> {
  return lookAs(actor, organizationId, 'manager', async (db, member) => {
    const ground = await groundOf(db, member, assignmentId)
    if (!ground.ok) return ground
    return { ok: true, value: { ...ground.value, recipients: ground.value.recipients.map(({ membershipId, name, way }) => ({ membershipId, name, way })) } }
  })
}

/** The same with what sending needs. A reminder's id follows from assignment, person and day: there is one at most. */
export async function groundOf(db: Db, member: Member, assignmentId: string): Promise<Result<Ground, Failure>> {
  const { organizationId } = member
  const row = await managed(db, member, assignmentId)
  if (!row) return fail('not-found')
  if (row.withdrawnAt) return fail('withdrawn')
  const module = moduleOf(row.module)
  if (!module) return fail('no-such-module')
  const organization = await db.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { language: true, timeZone: true } })
  const language = organization.language === 'zh' ? 'zh' : 'en'
  const today = dayAt(new Date(), organization.timeZone)
  const open = (await completionOf(db, organizationId, { ids: [assignmentId] })).flatMap(({ persons }) => persons).filter(({ done }) => !done)
  const people = await db.membership.findMany({ where: { organizationId, id: { in: open.map(({ membershipId }) => membershipId) } }, select: { id: true, name: true, email: true } })
  const idOf = (membershipId: string) => uuidv5(`${assignmentId}:${membershipId}:${today}`, reminders)
  const had = new Set((await db.mail.findMany({ where: { organizationId, id: { in: people.map(({ id }) => idOf(id)) } }, select: { id: true } })).map(({ id }) => id))
  const unwanted = await unsubscribed(db, organizationId, people.flatMap(({ email }) => email ?? []))
  const wayOf = (id: string, email: string | null): Way => (!email ? 'no-address' : unwanted.has(email.toLowerCase()) ? 'unsubscribed' : had.has(idOf(id)) ? 'today' : 'mail')
  const recipients = people.map(({ id, name, email }) => ({ membershipId: id, name, way: wayOf(id, email), address: email, mailId: idOf(id) })).sort((a, b) => a.name.localeCompare(b.name, 'zh-Hans-CN'))
  const minutes = module.scenarios.reduce((sum, slug) => sum + (offered(slug)?.meta.minutes ?? 0), 0)
  const isDue = row.dueAt.getTime() < Date.now()
  const suggested = suggest(language, { isDue, minutes })
  return { ok: true, value: { module: module.name, due: dayAt(row.dueAt, organization.timeZone), isDue, minutes, language, suggested, recipients } }
}

const reminders = '01a20300-0000-7000-8000-72656d696e64' // the name space of reminders' ids
