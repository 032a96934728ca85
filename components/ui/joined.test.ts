import { expect, test } from 'vitest'
import { labelled, listed, together } from './joined'

test('each language parts names, sentences and labels in its own way; what is empty leaves no gap', () => {
  expect([listed(['甲', '乙'], 'zh'), listed(['A', 'B'], 'en'), listed([2], 'zh'), listed([], 'en')]).toEqual(['甲、乙', 'A, B', '2', ''])
  expect([together(['一。', '', '二。'], 'zh'), together(['One.', '', 'Two.'], 'en')]).toEqual(['一。二。', 'One. Two.'])
  expect([labelled('批次', '秋招', 'zh'), labelled('Cohort', 'Autumn', 'en')]).toEqual(['批次：秋招', 'Cohort: Autumn'])
})
