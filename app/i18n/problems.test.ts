import { expect, it } from 'vitest'
import { problems } from '@/lib/errors'
import { loadMessages } from './messages'

it.each(['en', 'zh'] as const)('tells a person of every problem, in %s', async (locale) => {
  const { problems: told } = await loadMessages(locale)
  expect(Object.keys(told).sort()).toEqual([...Object.keys(problems), 'offline'].sort())
})
