import { expect, it } from 'vitest'
import { shortBriefing } from './short-briefing'

it('briefs whole as long as that can be read before the first message', () => {
  const pair = (words: number) => ({ zh: '字', en: Array(words).fill('word').join(' ') })
  expect(shortBriefing([pair(70), pair(60), pair(1)])).toHaveLength(2)
  expect(shortBriefing([pair(140), pair(5)])).toHaveLength(1)
})
