import type { Prisma } from './generated/client'

/** A plain value as a json column takes it. */
export const storable = (value: unknown): Prisma.InputJsonValue => JSON.parse(JSON.stringify(value))
