import { expect, it } from 'vitest'
import { needsOwnLine } from './own-line'

it('names what its course does not show: silence and readings even where the trainee speaks later', () => {
  const [mine, grey] = [{ from: 'me' }, { from: 'system' }] as const
  expect(needsOwnLine('say', [mine, grey])).toBe(false)
  expect(needsOwnLine('mute', [grey])).toBe(true)
  for (const kind of ['wait', 'pick', 'verify'] as const) expect(needsOwnLine(kind, [grey, mine])).toBe(true)
})
