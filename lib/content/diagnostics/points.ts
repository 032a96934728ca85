import type { Entry } from './types'

/** RQ030 to RQ049: decision points, choices and their ratings. */
export const points = {
  RQ030: {
    severity: 'error',
    message: { en: 'The choice “{id}” is not rated', zh: '选项“{id}”没有评分' },
    remedy: { en: 'Add rates="…", one for each of: {norms}.', zh: '补上 rates="…"，依次对应：{norms}。' },
  },
  RQ031: {
    severity: 'error',
    message: { en: '“{value}” does not rate {count} norm(s)', zh: '“{value}”和 {count} 条规矩对不上' },
    remedy: { en: 'Write {count} of 0 1 2 3 - ? (an overlay also =), for: {norms}.', zh: '写 {count} 个，可用 0 1 2 3 - ?（文化设定里还可用 =），依次对应：{norms}。' },
  },
  RQ032: {
    severity: 'error',
    message: { en: 'At “{id}” no choice is best in every norm ({where})', zh: '“{id}”没有一个选项在每条规矩上都最好（{where}）' },
    remedy: { en: 'Let one uncontested choice earn the most in each norm, or split the point.', zh: '至少让一个没有争议的选项每条都拿最高，或者把这个抉择拆开。' },
  },
  RQ033: {
    severity: 'error',
    message: { en: 'At “{id}” nothing says what silence means{where}', zh: '“{id}”没写不回意味着什么{where}' },
    remedy: { en: 'Add a <Choice move="wait"> that is always there.', zh: '加一个始终可选的 <Choice move="wait">。' },
  },
  RQ034: {
    severity: 'error',
    message: { en: 'At “{id}” silence means two things: “{first}” and “{second}”', zh: '“{id}”的沉默有两种含义：“{first}”和“{second}”' },
    remedy: { en: 'Keep one, or tell them apart by seen/unseen or when.', zh: '留一个，或者用 seen/unseen、when 区分开。' },
  },
  RQ035: {
    severity: 'error',
    message: { en: 'The choice “{id}” has no feedback', zh: '选项“{id}”没有点评' },
    remedy: { en: 'End it with a Chinese line and its English.', zh: '末尾写一行中文、一行英文。' },
  },
  RQ036: {
    severity: 'warning',
    message: { en: '“{first}” and “{second}” fit the same move; the first in the file wins', zh: '“{first}”和“{second}”对应同一个动作，排在前面的会生效' },
    remedy: { en: 'Tell them apart by chat, of, seen, total or when, or merge them.', zh: '用 chat、of、seen、total 或 when 区分开，或者合并。' },
  },
  RQ037: {
    severity: 'warning',
    message: { en: 'The id “{id}” judges the choice', zh: 'id“{id}”带了评判' },
    remedy: { en: 'Say what is done, not how good it is: ask-li, not best.', zh: '写做了什么，别写好坏：用 ask-li，不用 best。' },
  },
  RQ038: {
    severity: 'warning',
    message: { en: 'Contested choices let one dodge {count} points ({points})', zh: '有争议的选项能让人绕开 {count} 处（{points}）' },
    remedy: { en: 'Let at most one point of a scene have a wholly contested choice.', zh: '一个场景里，最多一处可以有全都存在争议的选项。' },
  },
  RQ039: {
    severity: 'error',
    message: { en: 'Nothing says what a packet of {from} to {to} yuan means at “{id}”', zh: '“{id}”没写 {from} 到 {to} 元的红包算什么' },
    remedy: { en: 'Let the total ranges of the send-packet choices cover what the client allows.', zh: '让各个 send-packet 选项的 total 合起来覆盖客户端允许的金额。' },
  },
  RQ040: {
    severity: 'error',
    message: { en: '“{text}” stands under “{first}” and “{second}”', zh: '“{text}”同时写在“{first}”和“{second}”下面' },
    remedy: { en: 'Keep it under one of them: the other can never be matched by it.', zh: '只留一处，不然另一个永远对不上。' },
  },
  RQ041: {
    severity: 'error',
    message: { en: '“{id}” has fewer than two choices', zh: '“{id}”的选项不足两个' },
    remedy: { en: 'Add a choice; one alone is not a decision.', zh: '再加一个选项，只有一个就不叫抉择。' },
  },
  RQ042: {
    severity: 'error',
    message: { en: '“{id}” says nothing: the trainee’s own line is missing', zh: '“{id}”没写自己说什么' },
    remedy: { en: 'Begin with “- me: …”, or name another move="…".', zh: '开头写“- me: …”，或者写明 move="…"。' },
  },
} as const satisfies Record<string, Entry>
