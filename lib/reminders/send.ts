import 'server-only'
import type { Result } from '@/engine/types'
import { calendarOf, dayWords } from '@/lib/assignments'
import type { Actor } from '@/lib/auth'
import { fail, type Failure } from '@/lib/errors'
import { lettersLeft, postAll, unsubscribeToken } from '@/lib/mail'
import { actAs, note } from '@/lib/organizations'
import { groundOf } from './recipients'
import { ending, filled, type Words } from './text'

/** What HR sends: their own words, with places, to those who are not done, `except` some (memberships). */
export type NewReminder = Words & { except: string[] }

/**
 * Puts one letter per person into the outbox, for those who are not done, have an address, want mail and had none today. `site`: what links begin
 * with. @returns how many letters. Errors: `not-found`, `read-only`, `withdrawn`, `no-such-module`, `too-many-letters` (then none goes).
 */
export function sendReminder(actor: Actor, organizationId: string, assignmentId: string, { subject, text, except }: NewReminder, site: string): Promise<Result<{ sent: number }, Failure>> {
  return actAs(actor, organizationId, 'manager', async (db, member) => {
    const ground = await groundOf(db, member, assignmentId)
    if (!ground.ok) return ground
    const { module, due, language, recipients } = ground.value
    const calendar = calendarOf({ id: assignmentId, name: module, due, language, site })
    const to = recipients.filter(({ membershipId, way }) => way === 'mail' && !except.includes(membershipId))
    if (to.length > (await lettersLeft(db, organizationId))) return fail('too-many-letters')
    const sent = await postAll(db, to.map(({ name, address, mailId }) => {
      const places = { name, module: module[language], due: dayWords(due, language), link: `${site}/${language}/assignments` }
      return {
        id: mailId, organizationId, address: address ?? '', language, calendar, subject: [...filled(subject, places)].slice(0, 200).join(''),
        text: filled(text, places) + ending(language, `${site}/${language}/unsubscribe/${unsubscribeToken(mailId)}`),
      }
    }))
    if (sent > 0) await note(db, member, { act: 'assignment.reminded', on: { kind: 'assignment', id: assignmentId }, details: { people: sent } })
    return { ok: true, value: { sent } }
  })
}
