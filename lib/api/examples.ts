const id = '01a200d2-8b9b-75ac-a20f-ab31d4b9e318'

/** One example per request with a body, by method and path. A test sends each through the schema it illustrates. */
export const examples: Record<string, unknown> = {
  'post /api/guest': {},
  'post /api/sign-up': { address: 'lin@example.com', language: 'zh', next: '/zh/progress' },
  'post /api/sign-up/finish': { token: 'Vb0m2c2o5kq9Qy1nC0Zx7A', name: '林小满', password: 'a long way to the canteen' },
  'post /api/sign-in': { address: 'lin@example.com', password: 'a long way to the canteen' },
  'post /api/sign-in/staff': { token: 'Vb0m2c2o5kq9Qy1nC0Zx7A', number: 'QS1024', secret: { kind: 'code', code: '7KQF-3XNA' } },
  'post /api/sign-in/company': { language: 'zh', next: '/zh/progress' },
  'post /api/reset': { address: 'lin@example.com', language: 'zh' },
  'post /api/reset/finish': { token: 'Vb0m2c2o5kq9Qy1nC0Zx7A', password: 'a long way to the canteen' },
  'post /api/sign-out': { everywhere: true },
  'put /api/me/password': { current: 'a long way to the canteen', password: 'and a longer one back' },
  'post /api/me/take-along': { take: true },
  'post /api/attempts': { id, scenario: 'ws-05', overlay: 'private-internet', house: { receipts: 'reaction' }, mode: 'practice', guided: true },
  'post /api/attempts/{id}/decisions': { turn: 0, choiceId: '361aac2fe2a02cc4' },
  'post /api/attempts/{id}/hints': { turn: 2 },
  'post /api/attempts/{id}/rewind': { id: '01a200d3-0000-7000-8000-000000000000', turn: 2 },
  'post /api/organizations': { id, name: '青石科技', language: 'zh', timeZone: 'Asia/Shanghai', overlay: 'private-internet', person: '周明' },
  'post /api/differences': { id, kind: 'norm', subject: 'ask-before-calling', overlay: 'soe', text: '我们这儿都是直接打座机。' },
}
