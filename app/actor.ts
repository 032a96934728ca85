import { headers } from 'next/headers'
import { actorFrom, type Actor } from '@/lib/auth'

/** Who is looking at this page; null for somebody who has not played yet. Makes the page dynamic. */
export const currentActor = async (): Promise<Actor | null> => actorFrom({ headers: new Headers(await headers()) })
