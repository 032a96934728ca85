import 'server-only'
import { validate } from 'uuid'
import type { Result } from '@/engine/types'
import { newToken, type Actor } from '@/lib/auth'
import type { Prisma } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { actAs, lookAs, note, type Member } from '@/lib/organizations'
import { areOpen } from './seen'

/** A link or QR code by which people join, with their staff number and a code. `cohort`: whom they join; null: nobody in particular. */
export type Link = { id: string; token: string; cohort: { id: string; name: string } | null; createdAt: Date }

// A manager sees the links of their own cohorts; one for everybody is the admins'.
const seen = ({ organizationId, cohorts }: Member): Prisma.JoinLinkWhereInput => ({ organizationId, revokedAt: null, ...(cohorts !== 'all' && { cohortId: { in: cohorts } }) })
const select = { id: true, token: true, createdAt: true, cohort: { select: { id: true, name: true } } } as const

/** The links that work, newest first. Error: `not-found`. */
export function listLinks(actor: Actor, organizationId: string): Promise<Result<Link[], Failure>> {
  return lookAs(actor, organizationId, 'manager', async (db, member) => ({ ok: true, value: await db.joinLink.findMany({ where: seen(member), select, orderBy: { createdAt: 'desc' } }) }))
}

/** One link that works. Error: `not-found`. */
export function getLink(actor: Actor, organizationId: string, id: string): Promise<Result<Link, Failure>> {
  return lookAs(actor, organizationId, 'manager', async (db, member) => {
    const link = validate(id) ? await db.joinLink.findFirst({ where: { id, ...seen(member) }, select }) : null
    return link ? { ok: true, value: link } : fail('not-found')
  })
}

/** Makes a link, for the organisation (admins only) or for a cohort. `id`: a UUIDv7 made by the caller. Errors: `not-found`, `read-only`, `id-taken`. */
export function makeLink(actor: Actor, organizationId: string, { id, cohort }: { id: string; cohort: string | null }): Promise<Result<{ id: string }, Failure>> {
  return actAs(actor, organizationId, 'manager', async (db, member) => {
    if (cohort === null ? member.cohorts !== 'all' : !(await areOpen(db, member, [cohort]))) return fail('not-found')
    const { count } = await db.joinLink.createMany({ data: [{ id, organizationId, cohortId: cohort, token: newToken() }], skipDuplicates: true })
    if (count === 0) return (await db.joinLink.count({ where: { id, organizationId, cohortId: cohort } })) ? { ok: true, value: { id } } : fail('id-taken')
    await note(db, member, { act: 'link.made', on: { kind: 'link', id }, details: { cohort } })
    return { ok: true, value: { id } }
  })
}

/** Ends a link: nobody joins by it any more. Errors: `not-found`, `read-only`. */
export function revokeLink(actor: Actor, organizationId: string, id: string): Promise<Result<{ id: string }, Failure>> {
  return actAs(actor, organizationId, 'manager', async (db, member) => {
    if (!validate(id)) return fail('not-found')
    const { count } = await db.joinLink.updateMany({ where: { id, ...seen(member) }, data: { revokedAt: new Date() } })
    if (count === 0) return fail('not-found')
    await note(db, member, { act: 'link.revoked', on: { kind: 'link', id } })
    return { ok: true, value: { id } }
  })
}
