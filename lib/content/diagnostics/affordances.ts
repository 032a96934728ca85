import type { Entry } from './types'

/** RQ089 to RQ109 (groups has the others): what a phone lets nobody do, or not so late, or not to this. */
export const affordances = {
  RQ089: {
    severity: 'error',
    message: { en: 'A voice message of {seconds} seconds; {client} allows {limit}', zh: '语音 {seconds} 秒，{client}最长 {limit} 秒' },
    remedy: { en: 'Make it shorter, or send two.', zh: '说短一点，或者分两条发。' },
  },
  RQ090: {
    severity: 'error',
    message: { en: 'A file recalled {after} later; {client} allows {limit}', zh: '文件过了 {after} 才撤回，{client}只给 {limit}' },
    remedy: { en: 'Let it be recalled sooner, or ask people to delete it.', zh: '早点撤回，或者请大家自己删掉。' },
  },
  RQ091: {
    severity: 'error',
    message: { en: 'A nudge taken back {after} later; {client} allows {limit}', zh: '拍一拍过了 {after} 才撤回，{client}只给 {limit}' },
    remedy: { en: 'Let it be taken back sooner, or let somebody laugh it off.', zh: '早点撤回，或者说句话圆过去。' },
  },
  RQ092: {
    severity: 'error',
    message: { en: 'In {client} only owner and admins publish a notice; {who} is neither in “{chat}”', zh: '{client}里只有群主和管理员能发公告，{who}在“{chat}”里都不是' },
    remedy: { en: 'Let the owner or an admin publish it (owner, admins), or ask them to.', zh: '让群主或管理员来发（owner、admins），或者请他们发。' },
  },
  RQ093: {
    severity: 'error',
    message: { en: '{client} does not let {who} pin a message for all', zh: '{client}里{who}不能给全群置顶消息' },
    remedy: { en: 'Use a client that can, and let its owner or an admin do it.', zh: '换个能置顶的客户端，让群主或管理员来置顶。' },
  },
  RQ100: {
    severity: 'error',
    message: { en: 'In {client} nothing can ask for a 收到', zh: '{client}的消息不能要求点“收到”' },
    remedy: { en: 'Ask for it in words, or use a client that has it.', zh: '用文字请大家回收到，或者换一个有这功能的客户端。' },
  },
  RQ101: {
    severity: 'error',
    message: { en: 'A phone shows who has read one’s own messages only, among colleagues: {why}', zh: '已读只看得到自己发的消息，而且限于内部聊天：{why}' },
    remedy: { en: 'Mark something the trainee sent, in a chat without people from outside.', zh: '标在自己发的消息上，聊天里不能有外部的人。' },
  },
  RQ102: {
    severity: 'error',
    message: { en: '“{id}” has been recalled by then', zh: '“{id}”这时已经撤回了' },
    remedy: { en: 'Do it before the recall, or to something that is still there.', zh: '放到撤回之前，或者换一条还在的。' },
  },
  RQ103: {
    severity: 'error',
    message: { en: '{who} takes a share after {limit}: by then {client} has sent it back', zh: '{who}在 {limit} 之后才领，{client}早就退回去了' },
    remedy: { en: 'Let the share be taken sooner, or not at all.', zh: '早点领，或者干脆没领。' },
  },
  RQ104: {
    severity: 'error',
    message: { en: '{who} cannot take from this packet in {client}', zh: '{client}里{who}领不了这个红包' },
    remedy: { en: 'Take out the share: it is for somebody else, or the sender’s own.', zh: '去掉这一份：红包是给别人的，或者是自己发的。' },
  },
  RQ106: {
    severity: 'error',
    message: { en: 'What the trainee would do here cannot be done to a {kind}', zh: '这个动作不能用在 {kind} 上' },
    remedy: { en: 'Point at something it can be done to: {known}.', zh: '换一个能用的：{known}。' },
  },
  RQ109: {
    severity: 'error',
    message: { en: 'What would be confirmed here asks for no 收到', zh: '这条消息没有要求点“收到”' },
    remedy: { en: 'Make it a <Receipt>, or a <Notice receipt>; or let the trainee say it.', zh: '改成 <Receipt> 或 <Notice receipt>，要不就打字回。' },
  },
} as const satisfies Record<string, Entry>
