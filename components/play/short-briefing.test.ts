import { expect, it } from 'vitest'
import { shortBriefing } from './short-briefing'

it('briefs in 25 words before the first message', () => {
  const pair = (words: number) => ({ zh: '字', en: Array(words).fill('word').join(' ') })
  expect(shortBriefing([pair(20), pair(5), pair(1)])).toHaveLength(2)
  expect(shortBriefing([pair(40), pair(5)])).toHaveLength(1)
})
