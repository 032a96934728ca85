import 'server-only'
import { library } from '@/lib/content/library'
import { prisma } from '@/lib/db'

export type Health = { status: 'ok' | 'failing'; database: 'ok' | 'failing'; content: 'ok' | 'failing'; scenarios: number }

/** Whether this process can serve: it answers, the database answers, compiled content is there. */
export async function health(): Promise<Health> {
  const database = await prisma().$queryRaw`SELECT 1`.then(() => 'ok' as const, () => 'failing' as const)
  const scenarios = countScenarios()
  const content = scenarios > 0 ? 'ok' : 'failing'
  return { status: database === 'ok' && content === 'ok' ? 'ok' : 'failing', database, content, scenarios }
}

function countScenarios(): number {
  try {
    return Object.keys(library().revisions).length
  } catch {
    return 0
  }
}
