import 'server-only'
import { asHouse, type Db } from '@/lib/db'

const issuerOf = (organizationId: string) => `staff:${organizationId}`

/** Whether somebody also signs in otherwise than by their staff number here. Their account is then theirs alone, and no code of HR's may open it. */
export function signsInOtherwise(db: Db, organizationId: string, userId: string): Promise<boolean> {
  return asHouse(async (house) => (await house.identity.count({ where: { userId, NOT: { issuer: issuerOf(organizationId) } } })) > 0, db)
}

/** Gives the sign-in by staff number its new number, or ends it, so that an old number never opens somebody else's account. */
export async function renumberSignIn(db: Db, organizationId: string, userId: string, to: string | null): Promise<void> {
  const issuer = issuerOf(organizationId)
  await asHouse(async (house) => {
    const { count } = await house.identity.deleteMany({ where: { issuer, userId } })
    if (count > 0 && to !== null) await house.identity.createMany({ data: [{ issuer, subject: to, userId }] })
  }, db)
}
