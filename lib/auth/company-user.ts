import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { asHouse } from '@/lib/db'

/** What a company's sign-in says of somebody. */
export type CompanyProfile = { issuer: string; subject: string; name: string | null }

/** The person whom a company's sign-in vouches for, made when they first come: by issuer and subject, never by e-mail. @returns the user's id */
export function companyUser({ issuer, subject, name }: CompanyProfile): Promise<string> {
  const who = { issuer_subject: { issuer, subject } }
  return asHouse(async (db) => {
    const known = await db.identity.findUnique({ where: who })
    if (known) return known.userId
    const userId = uuidv7()
    await db.user.createMany({ data: [{ id: userId, kind: 'named', name: name && [...name.replace(/\p{Cc}/gu, '')].slice(0, 80).join(''), tokensValidFrom: new Date() }] })
    const { count } = await db.identity.createMany({ data: [{ issuer, subject, userId }], skipDuplicates: true })
    return count === 1 ? userId : (await db.identity.findUniqueOrThrow({ where: who })).userId // they came twice at once
  })
}
