type Places = { organization: string; link: string }

/** The letter that invites somebody, in the organisation's language. */
export const letterOf = (language: 'en' | 'zh', { organization, link }: Places): { subject: string; text: string } =>
  language === 'zh'
    ? {
        subject: `${organization}邀请您使用“入群”`,
        text: `您好：\n\n${organization}在用“入群”练习工作群里的分寸：几分钟一个场景，走完能看到每个人当时怎么想。\n\n点这里加入（七天内有效）：\n${link}\n\n自己练的内容只有您看得到。如果不是您在等的邮件，不用理会。`,
      }
    : {
        subject: `${organization} invites you to Rùqún`,
        text: `Hello,\n\n${organization} rehearses the manners of Chinese work chats with Rùqún: a scene takes a few minutes, and afterwards you see what everybody was thinking.\n\nJoin here; the link is good for seven days:\n${link}\n\nWhat you practise on your own is yours alone to see. If you did not expect this e-mail, ignore it.`,
      }
