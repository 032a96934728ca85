import type { Entry } from './types'

/** RQ070 to RQ087: what the real client, or a real group, would not do. */
export const reality = {
  RQ070: {
    severity: 'error',
    message: { en: 'In {client} only the owner mentions everyone; {who} is not the owner of “{chat}”', zh: '{client}里只有群主能 @所有人，{who}不是“{chat}”的群主' },
    remedy: { en: 'Let the owner say it, or take out the mention.', zh: '让群主来说，或者去掉 @。' },
  },
  RQ071: {
    severity: 'error',
    message: { en: 'Recalled {after} later; {client} allows {limit}', zh: '过了 {after} 才撤回，{client}只给 {limit}' },
    remedy: { en: 'Let it be recalled sooner, or not at all.', zh: '早点撤回，或者干脆不撤。' },
  },
  RQ072: {
    severity: 'error',
    message: { en: '{amount} yuan a share; {client} allows {limit}', zh: '每份 {amount} 元，{client}限 {limit}' },
    remedy: { en: 'Make the total smaller or the shares more.', zh: '总额减一点，或者多分几份。' },
  },
  RQ073: {
    severity: 'error',
    message: { en: '{shares} shares, and at most {limit} can be', zh: '分了 {shares} 份，最多只能 {limit} 份' },
    remedy: { en: 'Not more shares than members, nor than the client allows.', zh: '份数不能超过群人数，也不能超过客户端上限。' },
  },
  RQ074: {
    severity: 'warning',
    message: { en: '{amount} yuan is an amount people avoid', zh: '{amount} 元不讨喜' },
    remedy: { en: 'Use 6.66, 8.88, 18.88, 66.66 …; keep it only where the scene is about it.', zh: '用 6.66、8.88、18.88、66.66 之类；除非这场戏就讲这个。' },
  },
  RQ075: {
    severity: 'error',
    message: { en: 'The takes do not fit the packet: {why}', zh: '领取和红包对不上：{why}' },
    remedy: { en: 'Everybody takes once, no more takes than shares, and all takes together leave something for every share left.', zh: '每人领一次，领的份数不能超过总份数，剩下的每一份都得有钱。' },
  },
  RQ076: {
    severity: 'error',
    message: { en: '{client} has no {thing}', zh: '{client}没有{thing}' },
    remedy: { en: 'Say it in words, or use a client that has it.', zh: '改用文字说出来，或者换一个有这功能的客户端。' },
  },
  RQ077: {
    severity: 'error',
    message: { en: '{client} shows no typing cue here', zh: '{client}这里不会显示“正在输入”' },
    remedy: { en: 'Show it only in a private chat, or leave it out.', zh: '只在单聊里出现，或者去掉。' },
  },
  RQ078: {
    severity: 'error',
    message: { en: '{client} does not offer the move “{move}”', zh: '{client}里没有“{move}”这个动作' },
    remedy: { en: 'Use a move the client has: {known}.', zh: '用客户端有的动作：{known}。' },
  },
  RQ079: {
    severity: 'error',
    message: { en: '{client} cannot send at a set time', zh: '{client}不能定时发送' },
    remedy: { en: 'Take out deliver, or use a client that can.', zh: '去掉 deliver，或者换一个能定时的客户端。' },
  },
  RQ080: {
    severity: 'error',
    message: { en: 'A {kind} cannot be recalled{why}', zh: '{kind}撤不回{why}' },
    remedy: { en: 'Recall a message or sticker of one’s own.', zh: '只能撤回自己的消息或表情。' },
  },
  RQ081: {
    severity: 'error',
    message: { en: '@{who} is not in “{chat}”', zh: '@{who}不在“{chat}”里' },
    remedy: { en: 'Mention somebody who is there, or let them join first.', zh: '@ 在场的人，或者先让对方进群。' },
  },
  RQ082: {
    severity: 'error',
    message: { en: '{who} is not in “{chat}” here', zh: '这时{who}不在“{chat}”里' },
    remedy: { en: 'Add {id} to its members, let a Join come first, or use another chat.', zh: '把 {id} 加进 members，或者先写一个 <Join>，或者换个聊天。' },
  },
  RQ083: {
    severity: 'warning',
    message: { en: '“{sign}” has several readings in “{zh}”', zh: '“{zh}”里的“{sign}”是多音字' },
    remedy: { en: 'Settle it in the frontmatter: pinyin: { word: reading }.', zh: '在文件头写明读音：pinyin: { 词: 读音 }。' },
  },
  RQ084: {
    severity: 'warning',
    message: { en: 'A straight quote in Chinese: {zh}', zh: '中文里用了直引号：{zh}' },
    remedy: { en: 'Write “ ”, as a Chinese keyboard does.', zh: '用中文引号“”。' },
  },
  RQ085: {
    severity: 'error',
    message: { en: '{who} is in “{chat}” already', zh: '{who}已经在“{chat}”里了' },
    remedy: { en: 'Leave {who} out of members, or take out the join.', zh: '从 members 里去掉{who}，或者删掉进群。' },
  },
  RQ086: {
    severity: 'error',
    message: { en: '“{chat}” has {members} people and a size of {size}', zh: '“{chat}”有 {members} 个人，size 却是 {size}' },
    remedy: { en: 'The size counts everyone, the trainee too.', zh: 'size 包括所有人，自己也算。' },
  },
  RQ087: {
    severity: 'error',
    message: { en: '{who} cannot do this: “{thing}” is in cannot', zh: '{who}做不到：cannot 里写了“{thing}”' },
    remedy: { en: 'Take the choice out, or the limit.', zh: '去掉这个选项，或者去掉这个限制。' },
  },
} as const satisfies Record<string, Entry>
