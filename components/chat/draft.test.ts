import { expect, it } from 'vitest'
import { emptyDraft, mentionsIn, openMention, withMention } from './draft'

it('sees an @ that is being typed, and no e-mail address', () => {
  expect(openMention('好的@刘')).toBe('刘')
  expect(openMention('@')).toBe('')
  expect(openMention('@刘总 好的')).toBeNull()
  expect(openMention('好的')).toBeNull()
})

it('puts a picked member in place of what was typed, and forgets one whose name is gone', () => {
  const draft = withMention({ ...emptyDraft, text: '收到@刘' }, { id: 'p-liu', name: '刘总' })
  expect(draft.text).toBe('收到@刘总 ')
  expect(mentionsIn(draft)).toEqual(['p-liu'])
  expect(mentionsIn({ ...draft, text: '收到' })).toEqual([])
})
