import { expect, type Locator, type Page } from '@playwright/test'
import type { Row } from './course'
import { label, words, type Language } from './words'

const fill = (text: string, name: string) => text.replace('{name}', name)

/** A touch of one thing; `limit` for whoever has another way if it does not come about. */
export type Press = (on: Locator, limit?: { timeout: number }) => Promise<void>

const briefly = { timeout: 1000 }

/** The play page as somebody uses it, by role and label. `press` is how they touch: a tap, unless told otherwise. */
export const phoneOn = (page: Page, language: Language = 'en', press: Press = (on, limit) => on.tap(limit)) => {
  const { text, labels } = words[language].play
  const region = (name: string) => page.getByRole('region', { name, exact: true })
  const button = (name: string) => page.getByRole('button', { name })
  const main = page.getByRole('main')
  const parts = {
    log: page.getByRole('log'),
    said: page.getByRole('log').getByRole('group'),
    briefing: region(text.briefing),
    tray: region(text.suggestions),
    coach: region(text.coach),
    field: page.getByRole('textbox', { name: text.field }),
    status: page.getByRole('status'),
    walkIn: button(label('walkIn', language)),
    skip: button(label('skip', language)),
    goOn: button(label('goOn', language)),
    unfold: region(text.suggestions).getByRole('button', { expanded: false }), // where the screen is short
    again: button(label('again', language)),
    debrief: page.getByRole('link', { name: label('debrief', language) }),
    /** A row of the tray or of a question, by its Chinese. */
    row: (line: string) => main.getByRole('listitem').getByRole('button').filter({ has: page.getByText(line, { exact: true }) }),
    bubble: (line: string) => page.getByRole('log').getByText(line, { exact: true }),
  }

  /** Goes past whatever lies between, as an impatient person would, until `goal` is there. */
  const hurryTo = async (goal: Locator) => {
    const ways = [parts.walkIn, parts.skip, parts.unfold, ...(goal === parts.coach ? [] : [parts.goOn])] // "go on" sends the coach away
    await expect(async () => {
      for (const way of ways) if (!(await goal.isVisible()) && (await way.isVisible())) await press(way, briefly)
      await expect(goal).toBeVisible({ timeout: 300 })
    }).toPass({ timeout: 20_000 })
  }

  /** Takes a row, from another chat if it lies there, and has the server's answer. */
  const take = async ({ words: line, chat }: Row) => {
    const there = chat === undefined ? parts.row(line) : parts.row(fill(labels.goThere.zh, chat)).or(parts.row(line))
    await hurryTo(there.first())
    if (!(await parts.row(line).isVisible())) await press(there.first())
    const answered = page.waitForResponse((response) => response.url().endsWith('/decisions') && response.ok())
    await press(parts.row(line))
    await answered
  }

  const open = async (attempt?: string, slug = 'ws-05') => {
    await page.goto(`/${language}/play/${slug}${attempt === undefined ? '' : `?attempt=${attempt}`}`)
    await expect(parts.log).toBeVisible()
  }

  const attempt = (): string => new URL(page.url()).searchParams.get('attempt') ?? ''

  return { ...parts, press, hurryTo, take, open, attempt }
}
