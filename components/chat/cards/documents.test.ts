import { expect, it } from 'vitest'
import { documentKind } from './documents'

it('draws a file as what is in it', () => {
  expect(['活动方案v3.xlsx', '会议纪要.docx', '汇报.PPTX', '合同（盖章）.pdf', '素材.zip', '无后缀'].map(documentKind)).toEqual(['table', 'words', 'slides', 'print', 'pack', 'other'])
})
