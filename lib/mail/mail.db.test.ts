import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { code, value } from '@/lib/attempts/player'
import { asHouse } from '@/lib/db'
import { everything } from '@/lib/db/fixture'
import { env } from '@/lib/env'
import { enqueue } from '@/lib/jobs'
import { workAll } from '@/lib/jobs/worker'
import { cohort, member, organization } from '@/lib/organizations/fixture'
import { deliver } from './deliver'
import { listOutbox, lookAtSubscription, markSent, post, unsubscribe, unsubscribeToken, type Letter } from '.'

const box: { from: string; to: string; raw: string }[] = []
let server: SMTPServer | undefined
let port = 0

/** A mail server of the usual kind; `more` says what it refuses. */
async function serve(more: SMTPServerOptions = {}): Promise<void> {
  server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false,
    onData(stream, { envelope }, callback) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        box.push({ from: envelope.mailFrom ? envelope.mailFrom.address : '', to: envelope.rcptTo.map(({ address }) => address).join(), raw: Buffer.concat(parts).toString('utf8') })
        callback()
      })
    },
    ...more,
  })
  server.on('error', () => {})
  await new Promise<void>((listening) => server?.listen(port, '127.0.0.1', listening))
  const address = server.server.address()
  port = typeof address === 'object' && address ? address.port : 0
  Object.assign(env(), { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: '入群 <ruqun@example.com>', RUQUN_URL: 'https://ruqun.example' })
}
const close = () => new Promise<void>((closed) => (server ? server.close(() => closed()) : closed()))

const ours = await organization()
const letter = (more: Partial<Letter> = {}): Letter => ({ organizationId: ours, address: 'xiaoman@example.com', subject: '小提醒', text: '林小满：\n周五前走完就行。', language: 'zh', ...more })
const send = (more?: Partial<Letter>) => asHouse((db) => post(db, letter(more)))
const work = () => workAll({ mail: deliver })
const again = () => everything().job.updateMany({ where: { doneAt: null, failedAt: null }, data: { dueAt: new Date(0) } })
const job = () => everything().job.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
const refusing = (responseCode: number): SMTPServerOptions => ({ onRcptTo: (_address, _session, callback) => callback(Object.assign(new Error('no'), { responseCode })) })

beforeEach(async () => {
  box.length = 0
  await everything().mail.deleteMany()
  await everything().job.deleteMany()
})
afterEach(close)

test('a letter goes once, with its calendar file', async () => {
  await serve()
  const id = await send({ calendar: 'BEGIN:VCALENDAR' })
  await Promise.all([work(), work()])
  expect(box).toHaveLength(1)
  expect(box[0]).toMatchObject({ from: 'ruqun@example.com', to: 'xiaoman@example.com' })
  expect(box[0]?.raw).toMatch(new RegExp(`Message-ID: <${id}@example.com>`, 'i'))
  expect(box[0]?.raw).toContain('text/calendar')
  expect(box[0]?.raw).not.toMatch(/List-Unsubscribe/i)
  expect(await everything().mail.count({ where: { id, sentAt: null } })).toBe(0)
  await everything().job.updateMany({ data: { doneAt: null, dueAt: new Date(0) } })
  await work()
  expect(box).toHaveLength(1)
})

test('with a server that is down it is kept, and goes when the server is up', async () => {
  await serve()
  await close()
  const id = await send()
  await work()
  expect(await job()).toMatchObject({ tries: 1, doneAt: null, failedAt: null, error: expect.stringMatching(/ESOCKET|ECONN/) })
  expect((await everything().mail.findUniqueOrThrow({ where: { id } })).sentAt).toBeNull()
  await serve()
  await again()
  await work()
  expect(box).toHaveLength(1)
})

test('greylisted, it comes again', async () => {
  await serve(refusing(451))
  await send()
  await work()
  expect(await job()).toMatchObject({ tries: 1, failedAt: null })
  await close()
  await serve()
  await again()
  await work()
  expect(box).toHaveLength(1)
})

test('refused for good, it is given up at once and stays in the outbox; the error names nobody', async () => {
  await serve(refusing(550))
  const id = await send()
  await work()
  const given = await job()
  expect(given.failedAt).not.toBeNull()
  expect(given.error).toBe('refused')
  expect(value(await listOutbox((await member(ours, 'admin')).actor, ours)).letters.map((one) => one.id)).toEqual([id])
})

test.each([
  ['in the subject', { subject: '提醒\r\nBcc: everybody@example.com' }],
  ['in the address', { address: 'a@example.com>\r\nBcc: everybody@example.com' }],
  ['with a line separator', { subject: '提醒\u2028Bcc: everybody@example.com\u0085Cc: everybody@example.com' }],
])('no header can be smuggled in: %s', async (_where, more) => {
  await serve()
  await send(more)
  await work()
  expect(box).toHaveLength('address' in more ? 0 : 1)
  for (const { raw, to } of box) {
    expect(raw).not.toMatch(/^(b?cc): /im)
    expect(to).not.toContain('everybody')
  }
})

test('a reminder is kept once it has gone; an invitation is not: its link is a key', async () => {
  await serve()
  const ids = [await reminder('c@example.com'), await send({ text: 'https://ruqun.example/zh/invitation/a-key' })]
  await work()
  expect(box).toHaveLength(2)
  expect(await everything().mail.findMany({ where: { id: { in: ids } } })).toMatchObject([{ id: ids[0], sentAt: expect.any(Date) }])
})

test('a letter in a person’s own matter is not kept', async () => {
  await serve()
  const id = await send({ organizationId: null })
  await work()
  expect(box).toHaveLength(1)
  expect(await everything().mail.count({ where: { id } })).toBe(0)
})

test('an old letter does not go: what it says is no longer so', async () => {
  await serve()
  const id = uuidv7()
  const { calendar: _, ...old } = letter()
  await everything().mail.create({ data: { ...old, id, createdAt: new Date(Date.now() - 15 * 24 * 60 * 60 * 1000) } })
  await asHouse((db) => enqueue(db, { kind: 'mail', payload: { mail: id }, organizationId: ours }))
  await work()
  expect(box).toHaveLength(0)
  expect(await job()).toMatchObject({ error: 'too-old' })
})

test('posted twice under one id it is one letter', async () => {
  const id = await send()
  await send({ id })
  expect(await everything().job.count()).toBe(1)
})

/** A reminder, as it ends. */
async function reminder(address: string): Promise<string> {
  const id = uuidv7()
  return send({ id, address, text: `走完就行。\nhttps://ruqun.example/zh/unsubscribe/${unsubscribeToken(id)}` })
}

test('who unsubscribes gets no more reminders, also none that waits, and other letters still', async () => {
  await serve()
  const first = await reminder('A@Example.com')
  await work()
  expect(box[0]?.raw).toContain(`List-Unsubscribe: <https://ruqun.example/api/unsubscribe/${unsubscribeToken(first)}>`)
  expect(box[0]?.raw).toMatch(/List-Unsubscribe-Post: List-Unsubscribe=One-Click/)
  const waiting = await reminder('a@example.com')
  expect(value(await lookAtSubscription(unsubscribeToken(first)))).toEqual({ organization: '青石科技', language: 'zh', done: false })
  for (let times = 0; times < 2; times++) value(await unsubscribe(unsubscribeToken(first)))
  expect(value(await lookAtSubscription(unsubscribeToken(waiting))).done).toBe(true)
  await send({ address: 'a@example.com' })
  await work()
  expect(box).toHaveLength(2)
  expect(box[1]?.raw).not.toContain('nsubscribe')
  expect(value(await listOutbox((await member(ours, 'admin')).actor, ours)).letters).toEqual([])
  const elsewhere = await organization()
  expect(await everything().unsubscription.count({ where: { organizationId: elsewhere } })).toBe(0)
})

test('a token that we did not make opens nothing', async () => {
  const id = await reminder('b@example.com')
  const token = unsubscribeToken(id)
  const forged = [`${token.slice(0, -2)}AA`, token.slice(0, 22), `${token}A`, 'x'.repeat(43), '']
  for (const one of forged) expect(code(await unsubscribe(one))).toBe('not-found')
  expect(await everything().unsubscription.count({ where: { address: 'b@example.com' } })).toBe(0)
  const personal = await send({ organizationId: null })
  expect(code(await unsubscribe(unsubscribeToken(personal)))).toBe('not-found')
})

test('the outbox is its admins’ alone, and what went by hand does not go again', async () => {
  await serve()
  const id = await send()
  const theirs = await organization()
  const led = await cohort(ours)
  const strangers = [await member(theirs, 'admin'), await member(ours, 'manager', { leads: [led] }), await member(ours, 'trainee', { joins: [led] })]
  for (const { actor } of strangers) {
    expect(code(await listOutbox(actor, ours))).toBe('not-found')
    expect(code(await markSent(actor, ours, id))).toBe('not-found')
  }
  const [theirAdmin] = strangers
  if (theirAdmin) expect(code(await markSent(theirAdmin.actor, theirs, id))).toBe('not-found')
  const { actor } = await member(ours, 'admin')
  value(await markSent(actor, ours, id))
  value(await markSent(actor, ours, id))
  expect(await everything().auditEvent.count({ where: { subject: id, act: 'mail.sent-by-hand' } })).toBe(1)
  await work()
  expect(box).toHaveLength(0)
  const demo = await organization({ demo: true })
  expect(code(await markSent(actor, demo, id))).toBe('read-only')
})

