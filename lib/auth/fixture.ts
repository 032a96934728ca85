import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Result } from '@/engine/types'
import { everything } from '@/lib/db/fixture'
import type { Failure } from '@/lib/errors'
import { askForLink, signUp, type Entry } from '.'

const site = 'http://ruqun.example'

/** For tests: a request from one browser, which keeps its cookies. */
export const browser = (address = '203.0.113.7') => {
  const jar = new Map<string, string>()
  const request = (path = '/api', init: RequestInit = {}) => new Request(site + path, { method: 'POST', headers: { host: 'ruqun.example', 'x-ruqun-peer': address, cookie: [...jar].map((pair) => pair.join('=')).join('; ') }, ...init })
  const keep = (cookies: readonly string[]) => {
    for (const one of cookies) {
      const [name = '', value = ''] = (one.split(';')[0] ?? '').split(/=(.*)/s)
      if (/Max-Age=0(;|$)/.test(one)) jar.delete(name)
      else jar.set(name, value)
    }
  }
  /** Takes the cookies of whoever entered; gives the code of what went wrong otherwise. */
  const enter = (result: Result<Entry, Failure>): string => {
    if (result.ok) keep(result.value.cookies)
    return result.ok ? 'ok' : result.error.code
  }
  return { request, keep, enter, jar, headers: () => request().headers }
}

export type Browser = ReturnType<typeof browser>

/** For tests: letters to an address, the newest first, with the token of the link in each. */
export async function letters(address: string): Promise<{ subject: string; text: string; page: string; token: string }[]> {
  const rows = await everything().mail.findMany({ where: { address: address.toLowerCase() }, orderBy: { id: 'desc' } })
  return rows.map(({ subject, text }) => {
    const [, page = '', token = ''] = /\/(?:en|zh)\/(welcome|reset)\/([\w-]+)/.exec(text) ?? []
    return { subject, text, page, token }
  })
}

export const anyAddress = (): string => `${uuidv7()}@example.com`
export const password = 'a long way to the canteen'

/** For tests: somebody who signed up by mail in this browser. */
export async function signedUp(at: Browser, address = anyAddress()): Promise<string> {
  await askForLink(at.request(), 'sign-up', { address, language: 'zh' })
  const [letter] = await letters(address)
  const done = at.enter(await signUp(at.request(), { token: letter?.token ?? '', name: '林小满', password }))
  if (done !== 'ok') throw new Error(done)
  return address
}
