export type StillLine = { zh: string; en: string; pinyin?: string }

/** What the still shows: WS-05 at its second decision. */
export const lines = {
  clock: '19:34',
  until: '19:35',
  group: { zh: '小程序改版攻坚群', en: 'Mini-program redesign' },
  boss: '刘总',
  deer: '小鹿',
  joined: { zh: '老贾邀请刘总加入了群聊', en: 'Lao Jia invited Liu zong to the group' },
  hello: { zh: '我来学习的。你们照常聊。', en: 'I’m here to learn. Carry on as usual.', pinyin: 'Wǒ lái xuéxí de. Nǐmen zhàocháng liáo.' },
  wish: { zh: '改版顺利', en: 'To a smooth redesign' },
  thanks: { zh: '谢谢刘总！', en: 'Thank you, Liu zong!', pinyin: 'Xièxie Liú zǒng!' },
  pie: { zh: '这饼画得真圆', en: '“So round, this pie.” As in: in the sky' },
  choices: [
    { to: { zh: '群里', en: 'group' }, line: { zh: '哈哈哈哈真圆', en: 'Hahahaha so round' } },
    { to: { zh: '私聊', en: 'Xiaolu' }, line: { zh: '刘总在群里', en: 'Liu zong is in the group' } },
  ],
} satisfies Record<string, StillLine | string | { to: StillLine; line: StillLine }[]>
