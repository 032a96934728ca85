import type { Entry } from './types'

/** RQ020 to RQ029: names that must exist elsewhere. */
export const references = {
  RQ020: {
    severity: 'error',
    message: { en: 'No beat and no ending is called “{id}”', zh: '没有叫“{id}”的段落或结局' },
    remedy: { en: 'Write the id of a <Beat> or an <End>: {known}.', zh: '写某个 <Beat> 或 <End> 的 id：{known}。' },
  },
  RQ021: {
    severity: 'error',
    message: { en: 'Nobody in the cast is called “{id}”', zh: '人物表里没有“{id}”' },
    remedy: { en: 'Use one of {known}, or add the person to cast.', zh: '可用：{known}；或者先加到 cast 里。' },
  },
  RQ022: {
    severity: 'error',
    message: { en: 'No chat and no person is called “{id}”', zh: '没有叫“{id}”的群或人' },
    remedy: { en: 'Use one of {known}, or add the chat to chats.', zh: '可用：{known}；或者先加到 chats 里。' },
  },
  RQ023: {
    severity: 'error',
    message: { en: 'No norm is called “{id}”', zh: '没有“{id}”这条规矩' },
    remedy: { en: 'Use an id from content/norms{near}.', zh: '用 content/norms 里的 id{near}。' },
  },
  RQ024: {
    severity: 'error',
    message: { en: 'No client is called “{id}”', zh: '没有叫“{id}”的客户端' },
    remedy: { en: 'Use one of {known}.', zh: '可用：{known}。' },
  },
  RQ025: {
    severity: 'error',
    message: { en: 'This scenario has no overlay “{id}”', zh: '这个场景没有“{id}”这套文化设定' },
    remedy: { en: 'Use one of {known}, or add it to overlays.', zh: '可用：{known}；或者先加到 overlays 里。' },
  },
  RQ026: {
    severity: 'error',
    message: { en: 'No seed row is called “{id}”', zh: '没有“{id}”这条素材' },
    remedy: { en: 'Use a row from content/seeds.', zh: '用 content/seeds 里的编号。' },
  },
  RQ027: {
    severity: 'error',
    message: { en: 'No sticker is called “{id}”', zh: '没有叫“{id}”的表情' },
    remedy: { en: 'Use one of {known}.', zh: '可用：{known}。' },
  },
  RQ028: {
    severity: 'error',
    message: { en: '“{id}” is no {kind} that came earlier', zh: '前面没有叫“{id}”的{kind}' },
    remedy: { en: 'Give the earlier one an id and name it here.', zh: '给前面那一条加上 id，在这里写它。' },
  },
  RQ029: {
    severity: 'error',
    message: { en: 'No decision point is called “{id}”', zh: '没有叫“{id}”的抉择点' },
    remedy: { en: 'Use the id of a <Decide>, <Read> or <Aside>: {known}.', zh: '写某个 <Decide>、<Read> 或 <Aside> 的 id：{known}。' },
  },
} as const satisfies Record<string, Entry>
