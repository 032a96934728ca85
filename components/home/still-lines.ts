export type StillLine = { zh: string; en: string; pinyin?: string }

/** What the still shows: a moment of WS-05. */
export const lines = {
  group: { zh: '小程序改版攻坚群', en: 'Mini-program redesign' },
  boss: '刘总',
  deer: '小鹿',
  joined: { zh: '老贾邀请刘总加入了群聊', en: 'Lao Jia has invited Liu zong' },
  hello: { zh: '我来学习的，你们照常聊', en: 'I’m here to learn. Carry on as usual.', pinyin: 'Wǒ lái xuéxí de, nǐmen zhàocháng liáo' },
  wish: { zh: '改版顺利，大家辛苦', en: 'To a smooth launch. Thanks, all.' },
  welcome: { zh: '欢迎刘总，我是前端小唐', en: 'Welcome, Liu zong. Xiao Tang, front end.', pinyin: 'Huānyíng Liú zǒng, wǒ shì qiánduān Xiǎo Táng' },
  pie: { zh: '这饼画得真圆', en: '“So round, this pie”: as in the sky' },
  choices: [
    { to: { zh: '群里', en: 'group' }, line: { zh: '哈哈哈哈笑死，又画上了', en: 'Ha, dying. He’s at it again' } },
    { to: { zh: '私聊', en: 'Xiaolu' }, line: { zh: '刘总昨晚进群了', en: 'Liu zong joined last night' } },
  ],
} satisfies Record<string, StillLine | string | { to: StillLine; line: StillLine }[]>
