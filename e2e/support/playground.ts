import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parse } from 'yaml'
import { handsOn, type Menus } from './hands'
import { phoneOn, type Press } from './phone'
import { expect } from './test'
import { visitorOf } from './visitor'
import { words } from './words'

const parseOwn = (text: string): Record<string, string> => {
  const { labels = {} } = parse(text) as { labels?: Record<string, string> }
  return labels
}

type Labels = Record<keyof typeof words.zh.play.labels, string>
const parseLabels = (pairs: (readonly [string, string])[]): Labels => Object.fromEntries(pairs) as Labels

/** What the screen of one client says in Chinese: its own word where it has one. */
export const saidBy = (client: string): Labels => {
  const own = Object.entries(parseOwn(readFileSync(`content/clients/${client}/client.yaml`, 'utf8'))).map(([key, pair]) => [key, pair.split(' | ')[0] ?? ''] as const)
  const all = Object.entries(words.zh.play.labels).map(([key, { zh }]) => [key, zh] as const)
  return parseLabels([...all, ...own])
}

export type Where = { page: Page; base: string; client: string; by?: Press; menus?: Menus }

/** The example of a client that holds every move, on a phone in Chinese that is used by its own gestures. `from`: it is opened where this line has been said, what came before was let pass. */
export const playgroundOn = async ({ page, base, client, by = (on, limit) => on.click(limit), menus }: Where, from?: string) => {
  const visitor = visitorOf(page, base)
  const slug = `every-move-${client}`
  const { id } = await visitor.begin(slug, { client })
  if (from !== undefined) await visitor.passTo(id, from)
  const phone = phoneOn(page, 'zh', by)
  const hand = handsOn(page, phone, menus)
  await phone.open(id, slug)
  /** Makes a gesture when everything has arrived, and tells what the server then knows. */
  const make = async (gesture: () => Promise<void>) => {
    await phone.hurryTo(phone.tray)
    const reply = page.waitForResponse((response) => response.url().endsWith('/decisions'))
    await gesture()
    expect((await reply).status()).toBe(200)
    return visitor.view(id)
  }
  return { phone, hand, make, view: () => visitor.view(id) }
}
