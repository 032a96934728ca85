import 'server-only'
import { z } from 'zod'
import { asHouse } from '@/lib/db'
import { GiveUp, type Handler } from '@/lib/jobs/handler'
import { sendBySmtp } from './smtp'
import { isReminder, unsubscribed } from './unsubscribe'

const payload = z.object({ mail: z.guid() })
const tooOld = 14 * 24 * 60 * 60 * 1000 // ms: what it says is no longer so

/**
 * Sends a letter that has not been sent. Once, as far as SMTP allows: when the process dies between the server's yes and the note of it, the letter goes again
 * under the same Message-ID. Only reminders are kept once they have gone: the others, in a person's own matter or to invite somebody, hold a link that is a key.
 */
export const deliver: Handler = async (work) => {
  const { mail: id } = payload.parse(work.payload)
  const letter = await asHouse(async (db) => {
    const found = await db.mail.findUnique({ where: { id } })
    const unwanted = found?.organizationId && isReminder(found) && (await unsubscribed(db, found.organizationId, [found.address])).size > 0
    return unwanted ? null : found
  })
  if (!letter || letter.sentAt) return
  if (Date.now() - letter.createdAt.getTime() > tooOld) throw new GiveUp('too-old')
  await sendBySmtp(letter)
  await asHouse((db) => (letter.organizationId === null || !isReminder(letter) ? db.mail.deleteMany({ where: { id } }) : db.mail.updateMany({ where: { id }, data: { sentAt: new Date() } })))
}
