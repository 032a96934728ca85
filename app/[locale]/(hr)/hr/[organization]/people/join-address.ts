import { headers } from 'next/headers'
import { siteOf } from '@/lib/auth'

/** Where a join link leads, in the language of the organisation: whoever scans it has chosen none yet. */
export async function joinAddress(language: 'en' | 'zh', token: string): Promise<string> {
  return `${siteOf({ url: 'http://localhost', headers: new Headers(await headers()) })}/${language}/join/${token}`
}
