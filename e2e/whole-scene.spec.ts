import type { Page } from '@playwright/test'
import { golden, row } from './support/course'
import { phoneOn } from './support/phone'
import { expect, test } from './support/test'
import { visitorOf } from './support/visitor'
import { englishOnly, words, type Language } from './support/words'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } })

const middle = golden.findIndex(({ words: line }) => line === row('size nudge').words) + 1

/** What the page says or tells a screen reader that is a sentence or a word of the English interface. */
const englishLeft = async (page: Page): Promise<string[]> => {
  const said = await page.locator('body').evaluate((body) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement && !node.parentElement.closest('script, style, noscript')) texts.push(node.textContent ?? '')
    }
    const named = [...body.querySelectorAll('[aria-label], [placeholder], [title], [alt]')]
    return [...texts, ...named.flatMap((one) => ['aria-label', 'placeholder', 'title', 'alt'].map((name) => one.getAttribute(name) ?? ''))]
  })
  return said.map((text) => text.trim()).filter((text) => englishOnly.has(text))
}

for (const language of ['en', 'zh'] as const satisfies Language[]) {
  test(`the whole scene by touch, reloaded in the middle, to the debrief and the progress page (${language})`, async ({ page, baseURL }) => {
    const phone = phoneOn(page, language)
    const visitor = visitorOf(page, baseURL ?? '')
    const { debrief, progress, common } = words[language]
    const checkLanguage = async () => {
      if (language === 'zh') expect(await englishLeft(page), page.url()).toEqual([])
    }
    await page.goto(`/${language}`)
    await checkLanguage()
    await page.getByRole('main').getByRole('link', { name: language === 'en' ? 'Walk in' : '进群', exact: language === 'zh' }).first().tap()
    await expect(phone.walkIn).toBeVisible()
    await checkLanguage()
    for (const one of golden.slice(0, middle)) await phone.take(one)
    await expect(phone.goOn).toBeVisible()
    await checkLanguage()
    await phone.goOn.tap()
    await expect(phone.tray).toBeVisible()

    const chat = await phone.said.allInnerTexts()
    expect(chat.length).toBeGreaterThan(8)
    const { turn } = await visitor.view(phone.attempt())
    expect(turn).toBe(middle)
    const rows = await phone.tray.getByRole('listitem').allInnerTexts()
    await page.reload()
    await expect(phone.said).toHaveCount(chat.length)
    expect(await phone.said.allInnerTexts()).toEqual(chat)
    await expect(phone.tray.getByRole('listitem')).toHaveText(rows.map((text) => new RegExp(text.split('\n').map(escape).join('\\s*'))))
    expect((await visitor.view(phone.attempt())).turn).toBe(turn)
    await checkLanguage()

    for (const one of golden.slice(middle)) await phone.take(one)
    await phone.hurryTo(phone.debrief)
    await expect(page.getByRole('heading', { name: '饼熟了' })).toBeVisible()
    await checkLanguage()
    await phone.debrief.tap()

    await expect(page.getByRole('heading', { level: 1, name: '老板在群里' })).toBeVisible()
    await expect(page.getByText(common.bands['at-home'], { exact: true })).toBeVisible()
    await page.getByText(debrief.points.show).tap()
    const acted = new RegExp(debrief.points.act.replace('{earned}', '(\\d+)').replace('{possible}', '(\\d+)'))
    const [, earned, possible] = acted.exec(await page.getByText(acted).innerText()) ?? []
    expect(Number(possible)).toBeGreaterThan(20)
    expect([earned, possible].sort()).toEqual([possible, possible])
    await expect(page.getByRole('heading', { level: 2, name: '红包来了' })).toBeVisible()
    const [more = ''] = debrief.more.split('{count}')
    const others = page.getByRole('group').filter({ hasText: more }).first()
    await others.getByText(more).tap()
    await expect(others.getByRole('listitem').first()).toBeVisible()
    const seats = page.getByRole('tablist', { name: debrief.seats.label })
    await seats.getByRole('tab', { name: '刘总' }).tap()
    await expect(page.getByRole('tabpanel', { name: '刘总' })).toContainText('圆不圆')
    await checkLanguage()

    await page.getByRole('main').getByRole('link', { name: debrief.next.progress }).locator('visible=true').tap()
    const run = page.getByRole('region', { name: words.zh.progress.attempts.title }).getByRole('listitem')
    await expect(run).toHaveCount(1)
    await expect(run).toContainText(common.bands['at-home'])
    await expect(run.getByRole('link', { name: progress.attempts.debrief })).toBeVisible()
    await checkLanguage()
  })
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
