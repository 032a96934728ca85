import 'server-only'
import { prisma } from '@/lib/db'

/** The demonstration that anybody may look at; null where none has been made. The newest, were there several. */
export async function findDemo(): Promise<string | null> {
  const demo = await prisma().organization.findFirst({ where: { demo: true }, orderBy: { createdAt: 'desc' }, select: { id: true } })
  return demo?.id ?? null
}
