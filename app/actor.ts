import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { actorFrom, type Actor } from '@/lib/auth'
import type { Locale } from './i18n/locales'

/** Who is looking at this page; null for somebody who has not played yet. Makes the page dynamic. */
export const currentActor = async (): Promise<Actor | null> => actorFrom({ headers: new Headers(await headers()) })

/** The same, where nobody is asked to sign in first and comes back to `path`, which begins after the language. */
export const knownActor = async (locale: Locale, path: string): Promise<Actor> => (await currentActor()) ?? redirect(`/${locale}/sign-in?next=${encodeURIComponent(`/${locale}${path}`)}`)
