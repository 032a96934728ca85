import type { Entry } from './types'

/** RQ094 to RQ108 (affordances has the others): what a group cannot be, and how nobody comes into it or goes. */
export const groups = {
  RQ094: {
    severity: 'error',
    message: { en: '{who} came in later, and {client} shows newcomers nothing of before', zh: '{who}是后来进群的，{client}不给新人看之前的消息' },
    remedy: { en: 'Quote something said since, or let somebody repeat it.', zh: '引用进群之后的消息，或者让人再说一遍。' },
  },
  RQ095: {
    severity: 'error',
    message: { en: '{client} does not tell the group who has left', zh: '有人退群，{client}不会在群里提示' },
    remedy: { en: 'Use <Leave>, and let somebody notice later that the person is gone.', zh: '写 <Leave>，过后再让人发现这个人不在了。' },
  },
  RQ096: {
    severity: 'error',
    message: { en: '“{chat}” has {size} people; a group in {client} holds {limit}', zh: '“{chat}”有 {size} 人，{client}一个群最多 {limit} 人' },
    remedy: { en: 'Make it smaller, or speak of a second group.', zh: '人数减下来，或者说成二群。' },
  },
  RQ097: {
    severity: 'error',
    message: { en: 'Joined by code in a group of {size}; in {client} a code works up to {limit}', zh: '{size} 人的群还扫码进，{client}超过 {limit} 人就扫不了' },
    remedy: { en: 'Let somebody invite them: leave out way="code".', zh: '改成有人邀请：去掉 way="code"。' },
  },
  RQ098: {
    severity: 'error',
    message: { en: 'Pulled into a group of {size}; above {limit} people {client} asks first', zh: '{size} 人的群，{client}超过 {limit} 人要本人同意才能进' },
    remedy: { en: 'Send an <Invite> and let the trainee answer it.', zh: '先发 <Invite>，让本人自己选进不进。' },
  },
  RQ099: {
    severity: 'error',
    message: { en: '{count} admins; {client} allows {limit}', zh: '管理员有 {count} 个，{client}最多 {limit} 个' },
    remedy: { en: 'Name fewer admins.', zh: '少设几个管理员。' },
  },
  RQ105: {
    severity: 'error',
    message: { en: '{client} does not tell the group of a changed nickname', zh: '改群昵称，{client}不会在群里提示' },
    remedy: { en: 'Leave the line out; people see the new name when its owner next writes.', zh: '去掉这行；下次发言大家自然看到新名字。' },
  },
  RQ107: {
    severity: 'error',
    message: { en: '{client} does not mark groups with people from outside', zh: '{client}的群没有“外部”标记' },
    remedy: { en: 'Take out external, or use a client that has the mark.', zh: '去掉 external，或者换一个有标记的客户端。' },
  },
  RQ108: {
    severity: 'error',
    message: { en: '{who} is no contact, and {client} lets only contacts write', zh: '{who}还不是好友，{client}里发不了私信' },
    remedy: { en: 'Let them share a group, give the chat a <History>, or use a client with a directory.', zh: '让两人同在一个群，或者给聊天写上 <History>，或者换成有通讯录的客户端。' },
  },
} as const satisfies Record<string, Entry>
