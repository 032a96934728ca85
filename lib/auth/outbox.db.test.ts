import { expect, test, vi } from 'vitest'
import { everything } from '@/lib/db/fixture'
import { organization } from '@/lib/organizations/fixture'
import { v7 as uuidv7 } from 'uuid'

vi.stubEnv('RUQUN_LOOPBACK', '1')
const { anyAddress, browser } = await import('./fixture')
const { askForLink, outbox } = await import('.')

const here = { host: 'localhost:3000', 'x-ruqun-peer': '127.0.0.1', 'x-forwarded-for': '::ffff:127.0.0.1', 'x-forwarded-host': 'localhost:3000' }

test('whoever sits at the machine reads letters to people, and no organisation’s', async () => {
  const address = anyAddress()
  await askForLink(browser().request(), 'sign-up', { address, language: 'zh' })
  await everything().mail.create({ data: { id: uuidv7(), organizationId: await organization(), address, subject: '任务', text: '…', language: 'zh' } })
  expect((await outbox(new Headers(here)))?.map(({ subject }) => subject)).toEqual(['入群：设个密码就能用了'])
})

test.each([
  ['by another name', { host: 'ruqun.example' }], ['by a name that leads here', { host: 'localhost.evil.example' }], ['from another machine', { 'x-ruqun-peer': '192.168.1.20' }],
  ['through a proxy', { 'x-forwarded-for': '203.0.113.7, 127.0.0.1' }], ['through one that says so', { via: '1.1 proxy' }], ['for another host', { 'x-forwarded-host': 'ruqun.example' }],
])('nobody else does: %s', async (_how, more) => expect(await outbox(new Headers({ ...here, ...more }))).toBeNull())
