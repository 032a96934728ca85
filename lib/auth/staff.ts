import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Result } from '@/engine/types'
import { asHouse, type Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { actorFrom } from './actor'
import { enter, type Entry } from './enter'
import { allowSignIn } from './limit'
import { isPassword } from './password'
import { isNamed } from './person'
import { hashSecret, tidyCode } from './secrets'
import { memberOf, settle } from './staff-member'

/** Where a join link leads. `cohort`: whom who comes this way joins. */
export type JoinPlace = { organization: string; language: 'en' | 'zh'; cohort: string | null }

/** `secret`: the one-time code from HR, or a password of one's own. `bind`: the membership goes to the account that is signed in here. */
export type StaffSignIn = { token: string; number: string; secret: { kind: 'code'; code: string } | { kind: 'password'; password: string }; bind?: boolean | undefined }

const mostFailures = 8

/** What stands behind a join link; null for one that is unknown or withdrawn. */
export function joinPlace(token: string): Promise<JoinPlace | null> {
  return asHouse(async (db) => {
    const link = await openJoinLink(db, token)
    if (!link) return null
    const { organization, cohort } = link
    return { organization: organization.name, language: organization.language === 'zh' ? 'zh' : 'en', cohort: cohort?.name ?? null }
  })
}

/**
 * Signs a member in by staff number and one-time code, which is used up, or by the password they set later. Errors: `not-found` (the link),
 * `wrong-code` (number, code or password, all alike, also after eight wrong codes), `read-only` (a demonstration), `account-elsewhere`, `member-already`, `too-many-requests`.
 */
export async function signInAsStaff(request: Request, { token, number: typed, secret, bind = false }: StaffSignIn): Promise<Result<Entry, Failure>> {
  const number = typed.normalize('NFKC').trim()
  const place = await asHouse((db) => openJoinLink(db, token))
  // By the organisation, not the link: there may be many links to one.
  if (!(await allowSignIn(request, `${place?.organizationId ?? token} ${number.toLowerCase()}`))) return fail('too-many-requests')
  const signedIn = bind ? await actorFrom(request) : null
  const binding = signedIn && (await isNamed(signedIn)) ? signedIn.userId : null
  const found = secret.kind === 'code' ? await byCode(token, number, secret.code, binding) : await byPassword(token, number, secret.password)
  return found.ok ? { ok: true, value: await enter(request, found.value) } : found
}

async function byCode(token: string, number: string, code: string, binding: string | null): Promise<Result<string, Failure>> {
  return asHouse(async (db) => {
    const link = await openJoinLink(db, token)
    if (!link) return fail('not-found')
    if (link.organization.demo) return fail('read-only')
    const member = await memberOf(db, link.organizationId, number)
    const open = member !== null && member.codeExpiresAt !== null && member.codeExpiresAt > new Date()
    // Counted before it is compared, so that tries made at the same time wait for each other; for nobody too, which takes as long.
    const { count } = await db.membership.updateMany({ where: { id: open ? member.id : uuidv7(), codeHash: { not: null }, codeFailures: { lt: mostFailures } }, data: { codeFailures: { increment: 1 } } })
    const fits = timingSafeEqual(Buffer.from(hashSecret(`staff-code:${link.organizationId}`, tidyCode(code))), Buffer.from(member?.codeHash ?? '-'.repeat(64)))
    if (!open || count === 0 || !fits) return fail('wrong-code')
    const settled = await settle(db, member, link.cohort?.id ?? null, binding)
    if (!settled.ok) await db.membership.updateMany({ where: { id: member.id }, data: { codeFailures: { decrement: 1 } } }) // the code was right
    return settled
  })
}

async function byPassword(token: string, number: string, password: string): Promise<Result<string, Failure>> {
  const found = await asHouse(async (db) => {
    const link = await openJoinLink(db, token)
    const member = link && (await memberOf(db, link.organizationId, number, { left: true })) // their account stays theirs: to look, to take their data along, to erase themselves
    const userId = member?.userId ?? null
    return link && { userId, kept: userId ? await db.password.findUnique({ where: { userId } }) : null }
  })
  if (!found) return fail('not-found')
  const fits = await isPassword(found.kept?.hash, password)
  return fits && found.userId ? { ok: true, value: found.userId } : fail('wrong-code')
}

/** A link that holds. `cohort` null also where it has been archived since: that one takes nobody in. */
async function openJoinLink(db: Db, token: string) {
  if (!/^[\w-]{1,32}$/.test(token)) return null // nor anything that Postgres would refuse
  const link = await db.joinLink.findFirst({ where: { token, revokedAt: null }, include: { organization: true, cohort: { select: { id: true, name: true, archivedAt: true } } } })
  return link && { ...link, cohort: link.cohort?.archivedAt ? null : link.cohort }
}
