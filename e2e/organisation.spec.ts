import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { v7 } from 'uuid'
import enAccount from '@/app/i18n/en/account.json'
import enAssignments from '@/app/i18n/en/assignments.json'
import enCertificate from '@/app/i18n/en/certificate.json'
import enInsights from '@/app/i18n/en/insights.json'
import enPeople from '@/app/i18n/en/people.json'
import { fill } from '@/components/ui/fill'
import { faults } from './support/faults'
import { phoneOn } from './support/phone'
import { pilotOf } from './support/pilot'
import { signUpBy } from './support/signed-up'
import { expect, test } from './support/test'
import { visitorOf } from './support/visitor'
import { words } from './support/words'

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1440, height: 900 }, trace: 'off', actionTimeout: 20_000 })

const { join } = enAccount
const { mine, sees, new: assigning, remind } = enAssignments
const { home, roster, joining, import: importing } = enPeople

/** Two hundred people of two cohorts, three with an address. */
const people = (mark: string): string => [
  '姓名,工号,部门,批次,邮箱',
  ...Array.from({ length: 200 }, (_, i) => `新人${i + 1},${mark}${1000 + i},${i % 2 ? '产品' : '研发'},${i % 2 ? '上海产品' : '深圳研发'},${i < 6 && i % 2 === 0 ? `${mark}${i}@example.com` : ''}`),
].join('\n')

/** The begun run on this phone, by the tray, to its debrief. */
async function playThrough(page: Page, base: string, slug: string) {
  const [phone, pilot, visitor] = [phoneOn(page), pilotOf(slug), visitorOf(page, base)]
  await expect(phone.log).toBeVisible()
  for (let view = await visitor.view(phone.attempt()); view.status === 'playing'; view = await visitor.view(phone.attempt())) {
    const { words: line, kind } = pilot.next(view)
    await phone.take({ words: line || (kind === 'wait' ? words.zh.play.labels.pass.zh : line) })
  }
  await phone.hurryTo(phone.debrief)
  await phone.debrief.tap()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('HR brings in two hundred people, assigns, reminds, watches and takes away; a trainee joins by the code, plays and gets a certificate; others see nothing', async ({ page, browser, baseURL }) => {
  test.setTimeout(600_000)
  const base = baseURL ?? ''
  const mark = v7().slice(-6).toUpperCase()
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
  const clean = async () => expect.soft(await faults(page), page.url()).toEqual([])
  const organisation = `青石科技 ${mark}`

  // Founding, and bringing people in.
  await signUpBy(page, '沈亦安')
  await page.goto('/en/hr')
  await clean()
  await page.getByLabel(home.name, { exact: true }).fill(organisation)
  await button(home.go).click()
  await expect(page.getByRole('heading', { name: roster.title, level: 1 })).toBeVisible()
  await clean()
  const hr = new URL(page.url()).pathname.replace(/\/people$/, '')
  await page.goto(`${hr}/people/import`)
  await page.getByLabel(importing.file).setInputFiles({ name: '新人.csv', mimeType: 'text/csv', buffer: Buffer.from(people(mark)) })
  await button(importing.look).click()
  await expect(page.getByRole('status').filter({ hasText: fill(importing.counts, { added: 200, changed: 0, same: 0 }) })).toBeVisible()
  await clean()
  await button(importing.apply).click()
  await expect(page.getByRole('status').filter({ hasText: fill(importing.done, { added: 200, changed: 0 }) })).toBeVisible()

  // A way in: a link and a code on a slip.
  await page.goto(`${hr}/people/joining`)
  await button(joining.make).click()
  const address = page.getByText(new RegExp(`${new URL(base).host}/\\w+/join/`))
  await expect(address).toBeVisible()
  await button(joining.codesMake).click()
  const slips = page.getByRole('region', { name: joining.codesTitle })
  const slip = slips.getByRole('listitem').filter({ hasText: `${mark}1000` })
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await slip.innerText()).replace(`${mark}1000`, ''))?.[0] ?? ''
  await expect(slips.getByRole('listitem')).toHaveCount(200)
  await clean()
  const door = new URL(await address.innerText()).pathname.replace(/^\/\w+/, '/en')

  // An assignment and a reminder.
  await page.goto(`${hr}/assignments/new`)
  await clean()
  await page.getByLabel(assigning.module, { exact: true }).selectOption('after-hours')
  await page.getByLabel(assigning.to, { exact: true }).selectOption({ label: '深圳研发' })
  await page.getByLabel(assigning.due, { exact: true }).fill(new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10))
  await page.getByRole('radio', { name: assigning.assessment }).check()
  await button(assigning.send).click()
  await expect(page.getByRole('heading', { name: '下班以后', level: 1 })).toBeVisible()
  await clean()
  await page.getByRole('link', { name: enAssignments.one.remind }).click()
  await clean()
  await button(fill(remind.send, { count: 3 })).click()
  await expect(page.getByRole('status').filter({ hasText: fill(remind.sentNoServer, { count: 3 }) })).toBeVisible()

  // The trainee, on a phone.
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce', baseURL: base })
  const there = await phone.newPage()
  await there.goto(door)
  await there.getByLabel(join.number, { exact: true }).fill(`${mark}1000`)
  await there.getByLabel(join.code, { exact: true }).fill(code.toLowerCase())
  await there.getByRole('button', { name: join.join, exact: true }).click()
  await expect(there.getByRole('heading', { name: mine.title, level: 1 })).toBeVisible()
  await there.goto('/en/progress')
  await there.getByRole('link', { name: mine.title, exact: true }).tap()
  await expect(there.getByRole('heading', { name: mine.title, level: 1 })).toBeVisible()
  expect.soft(await faults(there), 'assignments').toEqual([])
  await there.getByRole('button', { name: mine.begin }).click()
  await there.getByRole('dialog').getByRole('button', { name: sees.ok }).click()
  await expect(there).toHaveURL(/attempt=/)
  await playThrough(there, base, 'ws-09')
  await there.goto('/en/assignments')
  await expect(there.getByText(mine.state.done).first()).toBeVisible()
  await there.goto('/en/certificates')
  const assigned = there.getByRole('listitem').filter({ hasText: enCertificate.pdf.under })
  await assigned.locator('summary').tap()
  await assigned.getByLabel(enCertificate.name).fill('新人1')
  await assigned.getByRole('button', { name: enCertificate.make }).tap()
  const proof = there.getByRole('link', { name: enCertificate.page })
  await expect(proof).toBeVisible()
  expect.soft(await faults(there), 'certificates').toEqual([])
  await there.getByLabel(enCertificate.same).fill('新人1')
  const [printed] = await Promise.all([there.waitForEvent('download', { timeout: 60_000 }), there.getByRole('button', { name: enCertificate.print }).tap()])
  expect(printed.suggestedFilename()).toBe('ruqun-after-hours.pdf')
  expect(readFileSync(await printed.path()).subarray(0, 5).toString()).toBe('%PDF-')
  const verification = (await proof.getAttribute('href')) ?? ''

  // Anybody may ask whether it holds.
  const stranger = await (await browser.newContext({ baseURL: base })).newPage()
  await stranger.goto(verification)
  await expect(stranger.getByText(enCertificate.verify.states.valid)).toBeVisible()
  await stranger.getByLabel(enCertificate.verify.nameLabel).fill('新人 1')
  await stranger.getByRole('button', { name: enCertificate.verify.confirm }).click()
  await expect(stranger.getByRole('status').filter({ hasText: enCertificate.verify.matches })).toBeVisible()

  // HR watches: how far, never what; and takes it away.
  await page.goto(hr)
  const line = page.getByRole('row').filter({ hasText: '深圳研发' }).first()
  await expect(line).toContainText('100')
  await expect(line).toContainText('1')
  await clean()
  await page.goto(`${hr}/norms`)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: enInsights.export.csv }).first().click()])
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/^\uFEFF/)

  // Another organisation, and somebody of no organisation, find nothing of it; its admin does.
  const other = await (await browser.newContext({ baseURL: base })).newPage()
  await signUpBy(other, '许知远')
  for (const path of ['', '/norms', '/choices', '/assignments', '/people', '/people/cohorts', '/people/joining', '/people/import', '/settings', '/record', '/outbox']) {
    expect((await page.request.get(hr + path)).status(), `own ${path}`).toBe(200)
    await other.goto(hr + path)
    await expect(other.getByRole('main')).not.toContainText(mark)
    await expect(other.getByText('新人1')).toHaveCount(0)
  }
  const api = `/api/organizations/${hr.split('/').at(-1)}`
  expect((await page.request.get(`${api}/insights/csv?view=norms`)).status()).toBe(200)
  expect((await other.request.get(`${api}/insights/csv?view=norms`)).status()).toBe(404)
  expect((await there.request.get(`${api}/insights/csv?view=norms`)).status()).toBe(404)
})
