import 'server-only'
import { prisma } from '@/lib/db'
import { readToken } from './token'

/** Who asks. Every function of a slice takes one and checks what it may do. */
export type Actor = { userId: string; organizationId: string | null }

/** The signed-in person behind a request, looked up anew each time; null when nobody is, or was signed out everywhere. */
export async function actorFrom(request: { headers: Headers }): Promise<Actor | null> {
  const token = await readToken(request.headers)
  if (!token) return null
  const [found] = await prisma().$queryRaw<{ since: Date | null }[]>`SELECT ruqun_valid_from(${token.userId}::uuid) AS since`
  if (!found?.since || token.issued < found.since) return null
  return { userId: token.userId, organizationId: null }
}
