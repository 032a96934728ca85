import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/env'
import { PrismaClient } from './generated/client'

/** For tests: the database as the house sees it, past row security. */
export function everything(): PrismaClient {
  const seen = new URL(env().DATABASE_URL)
  seen.searchParams.set('options', '-c ruqun.system=on')
  return (made ??= new PrismaClient({ adapter: new PrismaPg({ connectionString: seen.href }) }))
}
let made: PrismaClient | undefined
