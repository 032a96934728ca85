import { expect, it } from 'vitest'
import { pictureOf } from './pictures'

it('draws what the words under a picture speak of', () => {
  expect(['群聊天记录截图', '会议室白板上的流程图', '团建大合影', '预算表格', '部门聚餐的火锅', '活动海报', '盖了章的合同', '窗外的晚霞', '一颗奶糖', '一张空糖纸'].map(pictureOf)).toEqual(['screen', 'board', 'group', 'table', 'meal', 'poster', 'paper', 'view', 'sweet', 'wrapper'])
})
