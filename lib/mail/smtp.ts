import 'server-only'
import { createTransport } from 'nodemailer'
import { env } from '@/lib/env'
import { GiveUp } from '@/lib/jobs/handler'
import { unsubscribeToken } from './unsubscribe-token'

/** What goes on its way. `calendar`: an .ics file. */
export type Outgoing = { id: string; address: string; subject: string; text: string; calendar: string | null }

const seconds = 1000
const patience = { dnsTimeout: 20 * seconds, connectionTimeout: 20 * seconds, greetingTimeout: 20 * seconds, socketTimeout: 60 * seconds }

/** Hands a letter to the mail server. Throws what the server or the way to it said; `GiveUp` where it will say so again: no such mailbox, refused for good. */
export async function sendBySmtp({ id, address, subject, text, calendar }: Outgoing): Promise<void> {
  const { SMTP_URL } = env()
  if (!SMTP_URL) throw new Error('no mail server')
  const from = sender()
  const transport = createTransport({ url: SMTP_URL, ...patience, disableFileAccess: true, disableUrlAccess: true })
  const unsubscribe = unsubscribeAddress(id, text)
  try {
    await transport.sendMail({
      from, to: { name: '', address: oneLine(address) }, subject: oneLine(subject), text, messageId: `<${id}@${domainOf(from)}>`,
      headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribe && { 'List-Unsubscribe': { prepared: true, value: `<${unsubscribe}>` }, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }) },
      ...(calendar && { attachments: [{ filename: 'ruqun.ics', content: calendar, contentType: 'text/calendar; charset=utf-8; method=PUBLISH' }] }),
    })
  } catch (error) {
    throw isForGood(error) ? new GiveUp('refused') : error
  } finally {
    transport.close()
  }
}

/** Where a mail client unsubscribes with one press: the interface behind the page whose address the text ends with. */
function unsubscribeAddress(id: string, text: string): string | null {
  const token = unsubscribeToken(id)
  const page = text.match(/https?:\/\/\S+/g)?.find((link) => link.endsWith(`/unsubscribe/${token}`))
  return page ? new URL(`/api/unsubscribe/${token}`, page).href : null
}

const sender = () => env().MAIL_FROM ?? `no-reply@${new URL(env().RUQUN_URL ?? 'http://localhost').hostname}`
const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
const domainOf = (from: string) => /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'

// 5xx to what concerns this letter. Not being let in (authentication, a misspelt host) concerns all of them and is mended by whoever runs the house.
const isForGood = (error: unknown): boolean =>
  error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number' && error.responseCode >= 500 && 'code' in error && (error.code === 'EENVELOPE' || error.code === 'EMESSAGE')
