import type { Page } from '@playwright/test'
import { faults, looks, overflow, sizes } from './support/faults'
import { expect, test } from './support/test'
import { words } from './support/words'

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' })
test.describe.configure({ mode: 'parallel' })

const { handbook, evidence: { difference }, home } = words.en
const zh = words.zh.handbook
const sheets = ['/norms', '/norms/boss-in-the-group', '/scenarios/ws-05', '/modules', '/modules/first-day', '/paths/intern']

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const rows = (page: Page) => page.getByRole('main').getByRole('region').getByRole('listitem')
const search = (page: Page) => page.getByRole('searchbox', { name: handbook.search.label })
/** A field takes what is typed once the page has woken; before that it would be forgotten. */
const type = async (page: Page, text: string) => expect(async () => {
  await search(page).fill(text)
  await expect(page).toHaveURL(/[?]q=/, { timeout: 1000 })
}).toPass()

test('from home by the handbook to a norm, to a scene that turns on it, and back', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('link', { name: home.scenes.norms }).click()
  await expect(title(page)).toContainText(zh.title)
  const all = await rows(page).count()
  expect(all).toBeGreaterThan(40)
  for (const query of ['红包要道谢', 'qiang hongbao', 'thank the sender']) {
    await type(page, query)
    await expect(rows(page)).toHaveCount(1)
    await expect(rows(page)).toContainText('抢红包要道谢')
  }
  await type(page, 'the budget page')
  await expect(page.getByText(handbook.search.in.replace('{title}', 'The budget page')).first()).toBeVisible()
  await type(page, 'nothing of the kind')
  await expect(page.getByRole('status').filter({ hasText: handbook.search.none })).toBeVisible()
  await page.getByRole('button', { name: handbook.search.clear }).click()
  await expect(rows(page)).toHaveCount(all)
  await type(page, 'laoban zai qun')
  await rows(page).getByRole('link', { name: '老板在群里' }).click()
  await expect(title(page)).toContainText('老板在群里')
  await page.getByRole('region', { name: handbook.norm.practise }).getByRole('link', { name: 'The boss is in the group' }).click()
  await expect(page).toHaveURL(/\/en\/scenarios\/ws-05$/)
  await expect(page.getByRole('link', { name: handbook.play.enter, exact: false }).first()).toHaveAttribute('href', '/en/play/ws-05')
  await page.getByRole('region', { name: handbook.play.norms }).getByRole('link', { name: 'Know who is reading' }).click()
  await expect(page).toHaveURL(/\/norms\/boss-in-the-group$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/scenarios\/ws-05$/)
})

test.describe(() => {
  test.use({ javaScriptEnabled: false })
  test('without a script the handbook is the whole list, and a norm can be read', async ({ page }) => {
    await page.goto('/zh/norms')
    expect(await rows(page).count()).toBeGreaterThan(40)
    await expect(page.getByRole('searchbox')).toBeHidden()
    await rows(page).getByRole('link', { name: '老板在群里' }).click()
    await expect(title(page)).toHaveText('老板在群里')
    await expect(page.getByText('Know who is reading')).toHaveCount(0)
  })
})

test('a module, and a path spread over the days until the start', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T20:00:00+08:00'))
  await page.goto('/en/modules')
  await page.getByRole('region', { name: zh.modules.list }).getByRole('link', { name: 'The first day' }).click()
  await expect(page.getByRole('region', { name: zh.modules.scenes }).getByRole('link', { name: 'The boss is in the group' })).toHaveAttribute('href', '/en/scenarios/ws-05')
  await page.getByRole('region', { name: zh.modules.on }).getByRole('link', { name: 'For an intern' }).click()
  await expect(title(page)).toContainText('For an intern')
  const scenes = await rows(page).getByRole('link').allInnerTexts()
  const days = page.getByRole('main').getByRole('region')
  const start = page.getByLabel(handbook.plan.label)
  await start.fill('2026-11-22')
  await expect(days).toHaveCount(2)
  await expect(days.first()).toContainText(handbook.plan.today)
  await expect(days.last()).toContainText('Saturday 21 November')
  expect(await rows(page).getByRole('link').allInnerTexts()).toEqual(scenes)
  await page.reload()
  await expect(start).toHaveValue('2026-11-22')
  await expect(days).toHaveCount(2)
  await start.fill('2026-11-20')
  await expect(days).toHaveCount(1)
  await page.getByRole('button', { name: handbook.plan.clear }).click()
  await expect(page.getByRole('region', { name: 'The first day' })).toBeVisible()
})

test('what is otherwise in my company is kept, shown, and taken back; trouble loses no word', async ({ page, context }) => {
  await page.goto('/en/norms/at-sparingly')
  const open = () => page.getByRole('complementary').getByText(difference.title).click()
  const field = page.getByLabel(difference.label)
  const send = page.getByRole('button', { name: difference.send })
  await open()
  await expect(send).toBeEnabled()
  await field.fill('Everybody is mentioned here.')
  await page.getByLabel(difference.overlay).selectOption('soe')
  await context.setOffline(true)
  await send.click()
  await expect(page.getByText(difference.offline)).toBeVisible()
  await context.setOffline(false)
  await page.route('/api/differences', (route) => route.fulfill({ status: 429, contentType: 'application/problem+json', json: { code: 'too-many-requests', hint: 'day' } }))
  await send.click()
  await expect(page.getByText(difference.limit)).toBeVisible()
  await page.unroute('/api/differences')
  await expect(field).toHaveValue('Everybody is mentioned here.')
  await send.click()
  await expect(page.getByText(difference.sent)).toBeVisible()
  await page.reload()
  await open()
  await expect(page.getByText('Everybody is mentioned here.')).toBeVisible()
  await page.getByRole('button', { name: difference.takeBack }).click()
  await expect(page.getByText(difference.taken)).toBeVisible()
  await page.reload()
  await open()
  await expect(field).toBeVisible()
})

for (const { size, colorScheme, language } of looks) {
  test.describe(() => {
    test.use({ viewport: sizes[size], colorScheme })
    test(`axe finds nothing on any of them (${size}, ${colorScheme}, ${language})`, async ({ page }) => {
      test.slow()
      for (const sheet of sheets) {
        await page.goto(`/${language}${sheet}`)
        for (const closed of await page.locator('details:not([open]) > summary').all()) await closed.click()
        expect.soft(await faults(page), sheet).toEqual([])
      }
    })
  })
}

test.describe(() => {
  test.use({ viewport: { width: 320, height: 568 } })
  test('nothing scrolls sideways at 320', async ({ page }) => {
    for (const sheet of sheets) {
      await page.goto(`/en${sheet}`)
      expect.soft(await overflow(page), sheet).toEqual([])
    }
  })
})
