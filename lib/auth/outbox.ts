import 'server-only'
import { asHouse } from '@/lib/db'
import { env } from '@/lib/env'

export type OutboxLetter = { id: string; address: string; subject: string; text: string; language: string; written: string }

/**
 * Letters to people in their own matter, the newest first, for whoever sits at this very machine while no mail server is set up. Null for anybody
 * else: links in letters are keys. Every sign of a way through the network counts: where the server listens, the host that was asked for, and who came.
 */
export async function outbox(headers: Headers): Promise<OutboxLetter[] | null> {
  if (!outboxIsOpen(headers)) return null
  const rows = await asHouse((db) => db.mail.findMany({ where: { organizationId: null }, orderBy: { createdAt: 'desc' }, take: 50 }))
  return rows.map(({ id, address, subject, text, language, createdAt }) => ({ id, address, subject, text, language, written: createdAt.toISOString() }))
}

/** Whether this request may see the outbox. */
export function outboxIsOpen(headers: Headers): boolean {
  const { SMTP_URL, RUQUN_LOOPBACK, RUQUN_TRUSTED_PROXIES } = env()
  if (SMTP_URL || !RUQUN_LOOPBACK || RUQUN_TRUSTED_PROXIES > 0) return false
  const came = [headers.get('x-ruqun-peer'), ...(headers.get('x-forwarded-for') ?? '').split(',')].map((part) => part?.trim()).filter(Boolean)
  const asked = [headers.get('host'), headers.get('x-forwarded-host')].filter((host) => host !== null)
  return asked.length > 0 && asked.every((host) => isHere(hostName(host))) && came.every((address) => isHere(address ?? '')) && !headers.has('forwarded') && !headers.has('via')
}

const hostName = (host: string) => host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1').toLowerCase()
const isHere = (name: string) => name === 'localhost' || name === '::1' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(name)
