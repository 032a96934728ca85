import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/env'
import { PrismaClient } from './generated/client'

declare global {
  var ruqunPrisma: PrismaClient | undefined
}

/**
 * The one client of the process; it survives hot reload. The adapter is given no statement names: named prepared
 * statements break behind a transaction pooler.
 */
export function prisma(): PrismaClient {
  return (globalThis.ruqunPrisma ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: env().RUQUN_DB_CONNECTIONS }),
  }))
}
