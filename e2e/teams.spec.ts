import type { Page } from '@playwright/test'
import { faults, looks, overflow, sizes } from './support/faults'
import { expect, test } from './support/test'
import { words, type Language } from './support/words'

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' })
test.describe.configure({ mode: 'parallel' })

const hr = ['', '/norms', '/choices', '/assignments', '/assignments/new', '/people', '/people/new', '/people/cohorts', '/people/joining', '/people/import', '/settings', '/record', '/record/certificates', '/outbox']
const own = ['/sign-in', '/sign-up', '/forgot', '/account', '/assignments', '/certificates', '/privacy', '/verify', `/verify/${'0'.repeat(32)}`, '/data-sheet', '/facilitate/ws-05', '/demo', '/hr']

/** Opens the demonstration as anybody can. @returns the path of its overview */
async function enterDemo(page: Page, base: string, language: Language): Promise<string> {
  const answer = await page.request.post(`${base}/api/demo?locale=${language}`, { headers: { origin: base }, maxRedirects: 0 })
  const { pathname } = new URL(answer.headers()['location'] ?? '', base)
  expect(pathname).toMatch(new RegExp(`^/${language}/hr/[0-9a-f-]{36}$`))
  return pathname
}

/** Every page of HR's in the demonstration, one person, one assignment, the choices of one scene, and every page about oneself. */
async function* pages(page: Page, base: string, language: Language): AsyncGenerator<string> {
  const home = await enterDemo(page, base, language)
  const deeper = [['/people', `${home}/people/`], ['/assignments', `${home}/assignments/`], ['/choices', `${home}/choices/`]] as const
  for (const path of [...hr.map((one) => home + one), ...own.map((one) => `/${language}${one}`)]) {
    await page.goto(base + path)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    yield path
    for (const [list, start] of deeper) {
      if (path !== home + list) continue
      const links = await page.getByRole('main').getByRole('link').evaluateAll((all) => all.map((one) => (one.getAttribute('href') ?? '').replace(/[?#].*/, '')))
      const one = links.find((link) => link.startsWith(start) && /[0-9a-f-]{36}$|\/(ws|ss)-\d+$/.test(link))
      expect(one, `a link from ${path}`).toBeDefined()
      await page.goto(base + one)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      yield one ?? ''
    }
  }
}

for (const { size, colorScheme, language } of looks) {
  test.describe(() => {
    test.use({ viewport: sizes[size], colorScheme })
    test(`axe finds nothing on the pages of teams and accounts (${size}, ${colorScheme}, ${language})`, async ({ page, baseURL }) => {
      test.setTimeout(600_000)
      for await (const path of pages(page, baseURL ?? '', language)) expect.soft(await faults(page), path).toEqual([])
    })
  })
}

test.describe(() => {
  test.use({ viewport: { width: 320, height: 568 } })
  test('nothing of them scrolls sideways at 320 wide', async ({ page, baseURL }) => {
    test.setTimeout(600_000)
    for await (const path of pages(page, baseURL ?? '', 'en')) expect.soft(await overflow(page), path).toEqual([])
  })
})

test('the home page leads into the demonstration, also without a script, and nothing there can be changed', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/zh')
  await page.getByRole('button', { name: words.zh.home.audience.demo }).click()
  await expect(page).toHaveURL(/\/zh\/hr\/[0-9a-f-]{36}$/)
  const organization = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const refused = await page.request.post(`/api/organizations/${organization}/cohorts`, { data: { id: '01a200d2-8b9b-75ac-a20f-ab31d4b9e318', name: '一' }, headers: { origin: baseURL ?? '' } })
  expect(refused.status()).toBe(403)
  await context.close()
})
