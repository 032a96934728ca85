import type { Locator, Page } from '@playwright/test'
import type { View, ViewChat, ViewEvent } from '@/engine/types'
import { expect } from './test'
import type { phoneOn } from './phone'
import { words } from './words'

const { labels, text } = words.zh.play

export const chatIn = (view: View, name: string): ViewChat | undefined => view.chats.find((chat) => chat.name.zh === name)
/** The newest thing of mine in a chat. */
export const mineIn = (view: View, name: string): ViewEvent | undefined => chatIn(view, name)?.events.findLast((event) => event.from === 'me')

/** How a message's menu is opened, and an entry of it taken. */
export type Menus = { hold: (on: Locator) => Promise<void>; take: (on: Locator) => Promise<void> }

/** The client's own gestures on an open phone in Chinese, by its cards, menus, panel and sheets, never by the tray. */
export const handsOn = (page: Page, phone: ReturnType<typeof phoneOn>, by: Menus = { hold: (on) => on.click({ button: 'right' }), take: (on) => on.click() }) => {
  const main = page.getByRole('main')
  const sheet = page.getByRole('dialog')
  const menu = page.getByRole('menu')
  const { press } = phone
  const send = async (name: string) => press(sheet.getByRole('button', { name, exact: true }))
  const panel = async (tile: string) => {
    await press(main.getByRole('button', { name: text.more }).last())
    await press(main.getByRole('button', { name: tile, exact: true }).last())
  }
  const info = async () => {
    await press(main.getByRole('button', { name: text.more }).filter({ visible: true }).first()) // the list keeps its own out of sight
    await expect(sheet).toBeVisible()
  }
  return {
    card: (name: string) => press(phone.log.getByRole('button', { name }).last()),
    menu: async (line: string, entry: string) => {
      await by.hold(phone.said.filter({ hasText: line }).last())
      await by.take(menu.getByRole('menuitem', { name: entry }).or(menu.getByRole('menuitemcheckbox', { name: entry })).first())
    },
    visit: async (chat: string) => {
      await press(main.getByRole('button', { name: text.back }))
      await press(page.getByRole('list', { name: text.chatList }).getByRole('button').filter({ has: page.getByText(chat, { exact: true }) }))
      await expect(phone.log).toHaveAccessibleName(text.room.replace('{name}', chat))
    },
    say: async (line: string) => {
      await phone.field.fill(line)
      await phone.field.press('Enter')
    },
    sticker: async () => {
      await press(main.getByRole('button', { name: labels.stickers.zh, exact: true }))
      await press(page.getByRole('list', { name: labels.stickers.zh }).getByRole('button').first())
    },
    voice: async (line: string) => {
      await panel(labels.voice.zh)
      await sheet.getByRole('textbox').fill(line)
      await send(labels.send.zh)
    },
    packet: async (total: string, shares: string) => {
      await panel(labels.packet.zh)
      await sheet.getByLabel(labels.total.zh).fill(total)
      await sheet.getByLabel(labels.shares.zh).fill(shares)
      await send(labels.put.zh)
    },
    write: async (line: string, done: string) => {
      await sheet.getByRole('textbox').first().fill(line)
      await send(done)
    },
    pick: async (tile: string, row: string) => {
      await panel(tile)
      await press(sheet.getByRole('button').filter({ hasText: row }))
    },
    choose: (row: string): Promise<void> => press(sheet.getByRole('button').filter({ hasText: row }).first()),
    turn: async (name: string) => {
      await info()
      const on: Locator = sheet.getByRole('switch', { name })
      await press(on)
    },
    info,
    panel,
    send,
  }
}
