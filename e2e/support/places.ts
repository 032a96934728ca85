import { expect, type Locator, type Page } from '@playwright/test'
import { golden, row } from './course'
import { phoneOn, type Press } from './phone'
import { visitorOf } from './visitor'
import { words, type Language } from './words'

export type Place = { name: string; go: () => Promise<void> }

const click: Press = (on, limit) => on.click(limit)

/** Every place of the app that a person may come to, in an order in which each can be gone to; `base` without a slash at its end. */
export const placesOf = (page: Page, language: Language, base: string): Place[] => {
  const { play, progress, common, debrief, lines } = words[language]
  const { text } = play
  const phone = phoneOn(page, language, click)
  const visitor = visitorOf(page, base)
  const at = (path: string) => page.goto(`${base}/${language}${path}`)
  const heading = (name: string) => expect(page.getByRole('heading', { name }).locator('visible=true').first()).toBeVisible()
  const playTo = async (rows: Parameters<typeof visitor.play>[0], goal: Locator) => {
    const { id } = await visitor.play(rows)
    await at(`/play/ws-05?attempt=${id}`)
    await phone.hurryTo(goal)
    return id
  }
  const more = (which: 'bar' | 'field') => page.getByRole('main').getByRole('button', { name: text.more })[which === 'bar' ? 'first' : 'last']()
  /** On a desk the list stands there already. */
  const toChats = async () => {
    const back = page.getByRole('main').getByRole('button', { name: text.back })
    if (await back.isVisible()) await click(back)
  }
  const begun = () => playTo([], phone.row(row('packet thanks').words))
  let ended = ''
  return [
    { name: 'home', go: async () => { await at(''); await heading(words.zh.home.hero.second) } },
    { name: 'progress-empty', go: async () => { await at('/progress'); await heading(progress.empty.title) } },
    { name: 'opening', go: async () => { await at('/play/ws-05'); await expect(phone.said.first()).toBeVisible() } },
    { name: 'tray', go: async () => { await begun() } },
    { name: 'stickers', go: async () => { await begun(); await click(page.getByRole('button', { name: play.labels.stickers[language], exact: true })); await expect(page.getByRole('list', { name: play.labels.stickers[language] })).toBeVisible() } },
    { name: 'panel', go: async () => { await begun(); await click(more('field')); await expect(page.getByRole('button', { name: play.labels.members.zh })).toBeVisible() } },
    { name: 'members', go: async () => { await begun(); await click(more('field')); await click(page.getByRole('button', { name: play.labels.members.zh })); await expect(page.getByRole('dialog')).toBeVisible() } },
    { name: 'send-packet', go: async () => { await begun(); await click(more('field')); await expect(page.getByRole('button', { name: play.labels.members.zh })).toBeVisible(); await click(page.getByRole('button', { name: play.labels.packet.zh }).last()); await expect(page.getByRole('dialog')).toBeVisible() } },
    { name: 'chat-info', go: async () => { await begun(); await click(more('bar')); await expect(page.getByRole('dialog')).toBeVisible() } },
    { name: 'settings', go: async () => { await begun(); await click(more('bar')); await click(page.getByRole('dialog').getByRole('button', { name: play.labels.settings[language] })); await expect(page.getByRole('dialog', { name: text.settings })).toBeVisible() } },
    { name: 'packet', go: async () => { await begun(); await click(phone.log.getByRole('button', { name: '改版顺利' })); await expect(page.getByRole('dialog').getByText(/^\d+\.\d\d元$/)).toBeVisible() } },
    { name: 'chats', go: async () => { await begun(); await toChats(); await expect(page.getByRole('list', { name: text.chatList })).toBeVisible() } },
    { name: 'coach', go: async () => { await playTo([row('packet thanks')], phone.coach) } },
    { name: 'read', go: async () => { await playTo([row('packet thanks'), row('meme tell')], phone.row(row('full-stop seen').words)) } },
    { name: 'ending', go: async () => { ended = await playTo(golden, phone.debrief) } },
    { name: 'debrief', go: async () => { await at(`/debrief/${ended}`); await heading('老板在群里'); await page.locator('summary').filter({ hasText: debrief.points.show }).click() } },
    { name: 'progress', go: async () => { await at('/progress'); await expect(page.getByRole('link', { name: progress.attempts.debrief })).toBeVisible() } },
    { name: 'lines', go: async () => { await at('/lines'); await heading(lines.empty.title) } },
    { name: 'missing-run', go: async () => { await at('/play/ws-05?attempt=01a00000-0000-7000-8000-000000000000'); await expect(page.getByRole('alert').filter({ hasText: text.missingTitle })).toBeVisible() } },
    { name: 'not-found', go: async () => { await at('/nothing'); await heading(common.notFound.title) } },
  ]
}
