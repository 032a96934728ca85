import 'server-only'
import { asHouse, type Db } from '@/lib/db'
import type { Result } from '@/engine/types'
import { env } from '@/lib/env'
import { fail, type Failure } from '@/lib/errors'
import type { Actor } from './actor'
import { isSecure } from './address'
import { noProof, provenGuest } from './guest-proof'

/** What a guest played: slugs, and ISO instants. */
export type Along = { attempts: { scenario: string; begun: string; ended: boolean }[]; lines: number; differences: number }

/** What would come along with a person who has just been a guest in this browser; null when there is nothing to ask about. */
export async function whatComesAlong({ userId }: Actor, headers: Headers): Promise<Along | null> {
  const guest = await provenGuest(headers, userId)
  if (!guest) return null
  return asHouse(async (db) => {
    if (!(await parties(db, guest, userId))) return null
    const attempts = await db.attempt.findMany({ where: { userId: guest }, select: { scenario: true, createdAt: true, endedAt: true }, orderBy: { createdAt: 'desc' } })
    const [lines, differences] = [await db.starredLine.count({ where: { userId: guest } }), await db.difference.count({ where: { userId: guest } })]
    if (attempts.length + differences === 0) return null
    return { attempts: attempts.map(({ scenario, createdAt, endedAt }) => ({ scenario, begun: createdAt.toISOString(), ended: endedAt !== null })), lines, differences }
  })
}

/**
 * Brings what a guest played to the person they turned out to be, or leaves it with nobody; either way that guest cannot be anybody again.
 * @returns how many attempts came along, and Set-Cookie values. Error: `not-found` without a proof, or when it was decided before.
 */
export async function takeAlong({ userId }: Actor, request: Request, take: boolean): Promise<Result<{ attempts: number; cookies: string[] }, Failure>> {
  const guest = await provenGuest(request.headers, userId)
  if (!guest) return fail('not-found')
  const moved = await asHouse(async (db) => {
    if (!(await parties(db, guest, userId))) return null
    const closed = await db.user.updateMany({ where: { id: guest, tokensValidFrom: { lt: never } }, data: { tokensValidFrom: never } })
    if (closed.count === 0) return null
    return take ? move(db, guest, userId) : 0
  })
  if (moved === null) return fail('not-found')
  return { ok: true, value: { attempts: moved, cookies: [noProof(isSecure(request, env().RUQUN_TRUSTED_PROXIES))] } }
}

const never = new Date('9999-01-01T00:00:00Z') // no sign-in is younger

/** Only from a guest, only to somebody with a name: whatever a proof says. */
async function parties(db: Db, guest: string, person: string): Promise<boolean> {
  const found = await db.user.findMany({ where: { OR: [{ id: guest, kind: 'guest', tokensValidFrom: { lt: never } }, { id: person, kind: 'named', erasedAt: null }] }, select: { id: true } })
  return found.length === 2
}

async function move(db: Db, guest: string, userId: string): Promise<number> {
  const [lines, differences] = [await db.starredLine.findMany({ where: { userId: guest } }), await db.difference.findMany({ where: { userId: guest } })]
  await db.starredLine.deleteMany({ where: { userId: guest } })
  await db.difference.deleteMany({ where: { userId: guest } })
  await db.starredLine.createMany({ data: lines.map((line) => ({ ...line, userId })), skipDuplicates: true }) // one kept already stays as it is
  await db.difference.createMany({ data: differences.map((one) => ({ ...one, userId })) })
  await db.certificate.updateMany({ where: { userId: guest, organizationId: null }, data: { userId } })
  const { count } = await db.attempt.updateMany({ where: { userId: guest, organizationId: null }, data: { userId } })
  return count
}
