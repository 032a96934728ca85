import 'server-only'
import type { Result } from '@/engine/types'
import { validate } from 'uuid'
import type { Actor } from '@/lib/auth'
import { env } from '@/lib/env'
import { fail, type Failure } from '@/lib/errors'
import { actAs, lookAs, note } from '@/lib/organizations'
import { isReminder, unsubscribed } from './unsubscribe'

/** A letter that has not gone. */
export type Waiting = { id: string; address: string; subject: string; text: string; createdAt: Date }
/** `server`: whether letters go by themselves. `more`: there are older ones than these. */
export type Outbox = { server: boolean; letters: Waiting[]; more: boolean }

/** Whether letters go by themselves: there is a mail server. */
export const mailGoes = (): boolean => env().SMTP_URL !== undefined

const most = 100

/** An organisation's letters that have not gone, the newest first, for its admins; without those that their address does not want any more. Error: `not-found`. */
export function listOutbox(actor: Actor, organizationId: string): Promise<Result<Outbox, Failure>> {
  return lookAs(actor, organizationId, 'admin', async (db) => {
    const rows = await db.mail.findMany({
      where: { organizationId, sentAt: null }, orderBy: { createdAt: 'desc' }, take: most + 1, select: { id: true, address: true, subject: true, text: true, createdAt: true },
    })
    const unwanted = await unsubscribed(db, organizationId, rows.map(({ address }) => address))
    const letters = rows.slice(0, most).filter((letter) => !(isReminder(letter) && unwanted.has(letter.address.toLowerCase())))
    return { ok: true, value: { server: mailGoes(), letters, more: rows.length > most } }
  })
}

/** Says that a letter has gone by hand, so that it does not go again. Doing it twice is fine. Errors: `not-found`, `read-only`. */
export function markSent(actor: Actor, organizationId: string, mailId: string): Promise<Result<{ sent: true }, Failure>> {
  return actAs(actor, organizationId, 'admin', async (db, member) => {
    const letter = validate(mailId) ? await db.mail.findFirst({ where: { id: mailId, organizationId }, select: { sentAt: true } }) : null
    if (!letter) return fail('not-found')
    const { count } = await db.mail.updateMany({ where: { id: mailId, organizationId, sentAt: null }, data: { sentAt: new Date() } })
    if (count === 1) await note(db, member, { act: 'mail.sent-by-hand', on: { kind: 'mail', id: mailId } })
    return { ok: true, value: { sent: true } }
  })
}
