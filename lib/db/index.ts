import 'server-only'

export { prisma } from './client'
export { asHouse } from './house'
export { transaction, type Db, type Scope } from './transaction'
export { wallHolds } from './wall'
export { storable } from './json'
export type { Prisma } from './generated/client'
