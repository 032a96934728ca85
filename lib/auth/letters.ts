type Language = 'en' | 'zh'
export type Purpose = 'sign-up' | 'reset'

/** The words of a letter with a link. `asked`: what somebody wanted; `purpose`: what the link does, as the address has an account already or has none. */
export const letterOf = (language: Language, asked: Purpose, purpose: Purpose, link: string): { subject: string; text: string } => {
  const { subject, before, after } = words[language][asked === purpose ? purpose : purpose === 'reset' ? 'hasAccount' : 'noAccount']
  return { subject, text: `${before}\n\n${link}\n\n${after}\n` }
}

const words = {
  zh: {
    'sign-up': { subject: '入群：设个密码就能用了', before: '您好！点开下面的链接，填个名字、设个密码，账号就建好了：', after: '链接 24 小时内有效，只能用一次。不是您本人注册的话，不用理这封邮件。\n\n入群' },
    reset: { subject: '入群：重设密码', before: '您好！点开下面的链接就能设个新密码：', after: '链接一小时内有效，只能用一次。设好以后，别处的登录都会退出。不是您本人要的，不用理这封邮件，密码不会变。\n\n入群' },
    hasAccount: { subject: '入群：这个邮箱已经有账号了', before: '您好！刚才有人用这个邮箱注册，不过它已经有账号了，直接登录就行。忘了密码的话，点下面的链接重设：', after: '链接一小时内有效，只能用一次。不是您本人操作的，不用理这封邮件。\n\n入群' },
    noAccount: { subject: '入群：这个邮箱还没有账号', before: '您好！刚才有人想用这个邮箱找回密码，不过它还没有账号。想注册的话，点下面的链接：', after: '链接 24 小时内有效，只能用一次。您要是用工号登录的，请找 HR 要个新验证码。不是您本人操作的，不用理这封邮件。\n\n入群' },
  },
  en: {
    'sign-up': { subject: 'Rùqún: choose a password, and you are in', before: 'Hello. Open this link, give a name and a password, and your account is ready:', after: 'The link works once, for 24 hours. If this was not you, ignore this e-mail.\n\nRùqún' },
    reset: { subject: 'Rùqún: choose a new password', before: 'Hello. Open this link to choose a new password:', after: 'The link works once, for an hour. It also signs you out everywhere else. If this was not you, ignore this e-mail: your password stays as it is.\n\nRùqún' },
    hasAccount: { subject: 'Rùqún: this address has an account already', before: 'Hello. Somebody has just tried to sign up with this address, but it has an account already: simply sign in. If you no longer know the password, open this link to choose a new one:', after: 'The link works once, for an hour. If this was not you, ignore this e-mail.\n\nRùqún' },
    noAccount: { subject: 'Rùqún: this address has no account yet', before: 'Hello. Somebody has just asked for a new password for this address, but it has no account yet. If you would like one, open this link:', after: 'The link works once, for 24 hours. If you sign in with a staff number, ask HR for a new code instead. If this was not you, ignore this e-mail.\n\nRùqún' },
  },
}
