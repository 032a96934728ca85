import { v7 as uuidv7 } from 'uuid'
import { expect, test, vi } from 'vitest'
import { code, value } from '@/lib/attempts/player'
import { everything } from '@/lib/db/fixture'
import { createOrganization, mayFound } from '.'
import { person } from './fixture'

vi.stubEnv('RUQUN_FOUNDERS', 'HR@firm.example, @school.example')

const wanted = () => ({ id: uuidv7(), name: '青石科技', language: 'zh' as const, timeZone: 'Asia/Shanghai', overlay: 'private-internet', person: '周明' })

async function holding(...subjects: string[]) {
  const actor = await person()
  await everything().identity.createMany({ data: subjects.map((subject) => ({ issuer: 'email', subject, userId: actor.userId })) })
  return actor
}

test('where it is said who may set up organisations, those addresses may and no others', async () => {
  for (const may of [await holding('hr@firm.example'), await holding('lin@school.example')]) {
    expect(await mayFound(may)).toBe(true)
    expect(value(await createOrganization(may, wanted())).id).toBeDefined()
  }
  const others = ['lin@firm.example', 'lin@notschool.example', 'lin@school.example.evil', 'x@school.example@evil.example']
  for (const other of [...others, 'hr@firm.example.evil']) expect(code(await createOrganization(await holding(other), wanted()))).toBe('not-a-founder')
  const nobody = await holding()
  expect(await mayFound(nobody)).toBe(false)
  expect(code(await createOrganization(nobody, wanted()))).toBe('not-a-founder')
  const elsewhere = await person()
  await everything().identity.create({ data: { issuer: 'https://id.example', subject: 'lin@school.example', userId: elsewhere.userId } })
  expect(code(await createOrganization(elsewhere, wanted()))).toBe('not-a-founder')
})
