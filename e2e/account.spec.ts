import { v7 } from 'uuid'
import enAccount from '@/app/i18n/en/account.json'
import enProblems from '@/app/i18n/en/problems.json'
import { row } from './support/course'
import { faults, overflow } from './support/faults'
import { expect, test } from './support/test'
import { visitorOf } from './support/visitor'
import { words } from './support/words'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const { signIn, signUp, sent, welcome, spent, along, account, form } = enAccount
const { progress } = words.en

test('a guest plays, signs up by letter, takes the run along, signs out and in again, and finds it', async ({ page, baseURL }) => {
  test.slow()
  const [address, password] = [`${v7()}@example.com`, 'a long way to the canteen']
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const field = (name: string) => page.getByLabel(name, { exact: true })
  const alert = page.getByRole('main').getByRole('alert')
  const heading = (name: string | RegExp) => expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  const clean = async () => expect.soft(await faults(page), page.url()).toEqual([])
  const run = () => page.getByRole('listitem').filter({ hasText: '老板在群里' }).getByRole('link')

  await visitorOf(page, baseURL ?? '').play([row('packet thanks'), row('meme tell')])
  await page.goto('/en')
  await page.getByRole('contentinfo').getByRole('link', { name: account.nav }).click()
  await heading(signIn.title)
  await clean()
  await page.getByRole('link', { name: signIn.none }).click()
  await heading(signUp.title)
  await field(signIn.address).fill(address)
  await button(signUp.go).click()
  await expect(page.getByRole('heading', { name: sent.title })).toBeVisible()
  await clean()
  await page.getByRole('link', { name: sent.open }).click()
  await heading(enAccount.outbox.title)
  await clean()
  const link = page.getByRole('listitem').filter({ hasText: address }).getByRole('link')
  const letter = (await link.getAttribute('href')) ?? ''
  await link.click()

  await heading(welcome.title)
  await clean()
  await field(welcome.name).fill('林小满')
  await field(welcome.password).fill('1234567890')
  await button(welcome.go).click()
  await expect(alert).toHaveText(form.weak.common)
  await field(welcome.password).fill(password)
  await button(welcome.go).click()
  await heading(along.title)
  await expect(page.getByRole('listitem').filter({ hasText: '老板在群里' })).toBeVisible()
  await clean()
  await button(along.take).click()
  await heading('林小满')
  await clean()
  await page.goto('/en/progress')
  await expect(run()).toBeVisible()

  await page.goto('/en/account')
  await button(account.here).click()
  await expect(page).toHaveURL(/\/en$/)
  await page.goto('/en/progress')
  await heading(progress.empty.title)
  await page.goto(letter)
  await heading(spent.title)
  await clean()
  await page.getByRole('link', { name: spent.signIn, exact: true }).click()
  await field(signIn.address).fill(address)
  await field(signIn.password).fill('another long way')
  await button(signIn.go).click()
  await expect(alert).toHaveText(enProblems['wrong-sign-in'])
  await field(signIn.password).fill(password)
  await button(signIn.go).click()
  await heading('林小满')
  await page.goto('/en/progress')
  await expect(run()).toBeVisible()
})

test('a join link that leads nowhere says so in one sentence', async ({ page }) => {
  await page.goto('/en/join/never-made')
  await expect(page.getByRole('heading', { name: enAccount.join.gone.title })).toBeVisible()
  expect(await faults(page)).toEqual([])
})

test.describe('on a narrow screen, in the dark, in 中文', () => {
  test.use({ viewport: { width: 320, height: 568 }, colorScheme: 'dark' })
  test('the pages on the way in are whole', async ({ page }) => {
    for (const path of ['sign-in?error=denied', 'sign-up', 'forgot', 'outbox', 'reset/used', 'join/never-made']) {
      await page.goto(`/zh/${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect.soft(await faults(page), path).toEqual([])
      expect.soft(await overflow(page), path).toEqual([])
    }
  })
})
