import 'server-only'
import type { Result } from '@/engine/types'
import { asHouse, type Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { post } from '@/lib/mail'
import { letterOf, type Purpose } from './letters'
import { allowLetter } from './limit'
import { ownPath } from './own-path'
import { byEmail } from './person'
import { hashSecret, newToken } from './secrets'
import { siteOf } from './site'

const hours: Record<Purpose, number> = { 'sign-up': 24, reset: 1 }
const pages: Record<Purpose, string> = { 'sign-up': 'welcome', reset: 'reset' }

/** `next`: a page of ours to go on to. */
export type Asked = { address: string; language: 'en' | 'zh'; next?: string | undefined }

/**
 * Sends a letter with a link: to choose a password anew where the address has an account, to sign up where it has none, whichever was asked for.
 * So the answer, and the time it takes, tell nobody which it is. Error: `too-many-requests`.
 */
export async function askForLink(request: Request, asked: Purpose, { address: given, language, next }: Asked): Promise<Result<{ sent: true }, Failure>> {
  const address = given.toLowerCase()
  if (!(await allowLetter(request, address))) return fail('too-many-requests')
  const [token, after] = [newToken(), ownPath(next)]
  await asHouse(async (db) => {
    const account = await db.identity.findUnique({ where: { issuer_subject: { issuer: byEmail, subject: address } } })
    const purpose = account ? 'reset' : 'sign-up'
    const expiresAt = new Date(Date.now() + hours[purpose] * 3_600_000)
    await db.oneTimeToken.createMany({ data: [{ hash: hashSecret(purpose, token), purpose, address, userId: account?.userId ?? null, expiresAt }] })
    const link = `${siteOf(request)}/${language}/${pages[purpose]}/${token}${after ? `?next=${encodeURIComponent(after)}` : ''}`
    await post(db, { organizationId: null, address, language, ...letterOf(language, asked, purpose, link) })
  })
  return { ok: true, value: { sent: true } }
}

export type Link = { hash: string; address: string; userId: string | null }

/** What stands behind a link that still holds; null for one that is unknown, used or too old. */
export function openLink(purpose: Purpose, token: string): Promise<Link | null> {
  return asHouse((db) => db.oneTimeToken.findFirst({ where: { hash: hashSecret(purpose, token), purpose, usedAt: null, expiresAt: { gt: new Date() } }, select: { hash: true, address: true, userId: true } }))
}

/** Uses a link up, and every other one that waits at its address. False when another request was first. */
export async function spendLink(db: Db, { hash, address }: Link): Promise<boolean> {
  const usedAt = new Date()
  const { count } = await db.oneTimeToken.updateMany({ where: { hash, usedAt: null }, data: { usedAt } })
  if (count === 1) await db.oneTimeToken.updateMany({ where: { address, usedAt: null }, data: { usedAt } })
  return count === 1
}
