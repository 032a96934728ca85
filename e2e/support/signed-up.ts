import { expect, type Page } from '@playwright/test'
import { v7 } from 'uuid'
import enAccount from '@/app/i18n/en/account.json'

const { signIn, signUp, sent, welcome } = enAccount
const password = 'a long way to the canteen'

/** Signs somebody up by letter, in English, as they would: the outbox of this machine stands in for their mailbox. @returns their address */
export async function signUpBy(page: Page, name: string): Promise<string> {
  const address = `${v7()}@example.com`
  await page.goto('/en/sign-up')
  await page.getByLabel(signIn.address, { exact: true }).fill(address)
  await page.getByRole('button', { name: signUp.go, exact: true }).click()
  await page.getByRole('link', { name: sent.open }).click()
  await page.getByRole('listitem').filter({ hasText: address }).getByRole('link').click()
  await page.getByLabel(welcome.name, { exact: true }).fill(name)
  await page.getByLabel(welcome.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: welcome.go, exact: true }).click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  return address
}
