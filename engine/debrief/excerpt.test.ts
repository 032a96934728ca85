import { expect, it } from 'vitest'
import { begin } from '..'
import { asks, beat, event, ids, line, noText, point, says, setting, shows, silent, story, toEnding } from '../fixtures/builders'
import { opener } from '../opaque'
import { mixed, retold } from './excerpt'

const tale = story([
  beat(
    'beat-slip',
    [
      shows(says('evt-slip', 'team-room', 'peer-li', '老板又画饼')),
      shows(says('evt-behind', 'behind-doors', 'boss-gu', '她说什么了')),
      shows(event('evt-recall', 'team-room', 'peer-li', { kind: 'recall', of: { event: ids.event('evt-slip') }, text: line('李薇撤回了一条消息') })),
      asks(point('pt-after', [silent('let-pass')])),
    ],
    [{ to: toEnding('end') }],
  ),
])
const state = begin(tale, setting())
const show = { story: tale, setting: setting(), state, text: noText, opaque: opener(setting().seed) }
const brief = (events: ReturnType<typeof mixed>) => events.map((one) => [one.kind, 'zh' in one ? one.zh : '', one.gone === true])

it('tells what was recalled: the message, marked as gone, and the grey line when it came', () => {
  expect(brief(mixed(show, state.log))).toEqual([['message', '老板又画饼', true], ['recalled', '李薇撤回了一条消息', false]])
})

it('shows a message as it stood where the recall came later', () => {
  expect(brief(mixed(show, state.log.slice(0, 1)))).toEqual([['message', '老板又画饼', false]])
})

it('keeps out of the trainee’s chats what was said behind doors, and into a seat whatever it is given', () => {
  expect(retold(show, state.log).map(({ chat }) => chat)).toEqual(['team-room', 'behind-doors', 'team-room'])
})
