import type { Entry } from './types'

/** RQ140 to RQ157: edits, buzzes, threads, votes, calls, approvals, calendar, restricted things, side groups. */
export const work = {
  RQ140: {
    severity: 'error',
    message: { en: 'A row wants its name in both languages: {text}', zh: '这一行两种语言都要写项目名：{text}' },
    remedy: { en: 'Write “事由: 年假两天 | Reason: two days off”.', zh: '写成“事由: 年假两天 | Reason: two days off”。' },
  },
  RQ141: {
    severity: 'error',
    message: { en: 'Nobody rings their own phone', zh: '没有人会打给自己' },
    remedy: { en: 'Name somebody else in to or from.', zh: 'from 和 to 写两个人。' },
  },
  RQ142: {
    severity: 'error',
    message: { en: 'Edited {after} later; {client} allows {limit}', zh: '过了 {after} 才改，{client}只给 {limit}' },
    remedy: { en: 'Let it be edited sooner, or recalled and said again.', zh: '早点改，或者撤回重发。' },
  },
  RQ143: {
    severity: 'error',
    message: { en: 'What {who} wrote can be edited by {who} alone', zh: '{who}写的只有{who}自己能改' },
    remedy: { en: 'Point at something the trainee said, or take the choice out.', zh: '换成自己说过的那条，或者去掉这个选项。' },
  },
  RQ144: {
    severity: 'error',
    message: { en: '{client} buzzes one’s own messages only, and this is by {who}', zh: '{client}只能对自己发的消息加急，这条是{who}发的' },
    remedy: { en: 'Let its sender do it, or let somebody say it again first.', zh: '让发的人自己来，或者先另发一条。' },
  },
  RQ145: {
    severity: 'error',
    message: { en: '{who} is buzzed again {why}', zh: '又催了{who}一次，{why}' },
    remedy: { en: 'Wait the time the client asks for, and leave out whoever has confirmed.', zh: '隔够时间再催，已经确认的人不要再催。' },
  },
  RQ146: {
    severity: 'error',
    message: { en: '{client} has no {thing}', zh: '{client}没有{thing}' },
    remedy: { en: 'Use what the client has, or another client.', zh: '用这个客户端有的，或者换一个客户端。' },
  },
  RQ147: {
    severity: 'error',
    message: { en: '{client} has no threads', zh: '{client}没有话题' },
    remedy: { en: 'Quote the message instead: ^ in the place of ~.', zh: '改成引用：把 ~ 换成 ^。' },
  },
  RQ148: {
    severity: 'error',
    message: { en: 'A voice in a vote that {why}', zh: '{why}，投不了' },
    remedy: { en: 'Vote sooner, once, and for one option only; or let the card say closes, change or many otherwise.', zh: '在截止前投，只投一次、一项；或者改卡片的 closes、change、many。' },
  },
  RQ149: {
    severity: 'error',
    message: { en: 'Option {option}; the card has {count}', zh: '投了第 {option} 项，卡片只有 {count} 项' },
    remedy: { en: 'Options are counted from 1.', zh: '选项从 1 数起。' },
  },
  RQ150: {
    severity: 'error',
    message: { en: 'This waits for {who} to approve, nobody else', zh: '这张单子等{who}批，别人批不了' },
    remedy: { en: 'Let the one it is for answer it, once; or change for.', zh: '让它等的人来批，只批一次；或者改 for。' },
  },
  RQ151: {
    severity: 'error',
    message: { en: 'What is restricted cannot be forwarded', zh: '限制了分享的东西转不出去' },
    remedy: { en: 'Offer a screenshot, or take out restricted.', zh: '改成截图，或者去掉 restricted。' },
  },
  RQ152: {
    severity: 'error',
    message: { en: '“{chat}” is not there until the trainee starts it', zh: '“{chat}”要等学员建了才有' },
    remedy: { en: 'Let it come after a choice with move="start-group" to="{chat}": inside it, or under its condition.', zh: '放到 move="start-group" to="{chat}" 的选项里，或者用条件接在它后面。' },
  },
  RQ153: {
    severity: 'error',
    message: { en: '{who} is in “{chat}” already, or nobody one could bring', zh: '{who}已经在“{chat}”里了' },
    remedy: { en: 'Invite somebody who is not there.', zh: '邀请还不在群里的人。' },
  },
  RQ154: {
    severity: 'error',
    message: { en: 'More buzzes in one day than {client} allows ({limit})', zh: '一天加急的次数超过了{client}的额度（{limit} 次）' },
    remedy: { en: 'Take one out, or let it wait for the next day.', zh: '少催一次，或者第二天再催。' },
  },
  RQ155: {
    severity: 'error',
    message: { en: 'Only a document can be commented on', zh: '只有文档才能评论' },
    remedy: { en: 'Mark the link as a document: <Link … doc>.', zh: '给链接写上 doc：<Link … doc>。' },
  },
  RQ156: {
    severity: 'error',
    message: { en: 'The meeting ends before it starts', zh: '会议还没开始就结束了' },
    remedy: { en: 'Write the day with both times.', zh: '开始和结束都把星期写上。' },
  },
  RQ157: {
    severity: 'error',
    message: { en: 'A group of {count} besides me; in {client} it takes {limit}', zh: '除了自己只有 {count} 个人，{client}建群至少要 {limit} 个' },
    remedy: { en: 'Name more people in who, or write to the one in private.', zh: 'who 里多写几个人，或者改成私聊。' },
  },
} as const satisfies Record<string, Entry>
