import type { Entry } from './types'

/** RQ050 to RQ059: the story clock. */
export const times = {
  RQ050: {
    severity: 'error',
    message: { en: '“{value}” is no {wanted}', zh: '“{value}”不是{wanted}' },
    remedy: { en: 'Write a time as 22:45 or Wed 08:20, a span as 90s, 5m or 2h, a range as 00:00..03:00.', zh: '时间写 22:45 或 Wed 08:20，时长写 90s、5m、2h，范围写 00:00..03:00。' },
  },
  RQ051: {
    severity: 'error',
    message: { en: 'The clock would run backwards: {time} comes after {before}', zh: '时间倒流了：{time} 排在 {before} 后面' },
    remedy: { en: 'Mend the time; past midnight name the day: Wed 00:20.', zh: '改一下时间；过了零点要写星期：Wed 00:20。' },
  },
  RQ052: {
    severity: 'error',
    message: { en: '<Later after="{after}"> comes when the window of {window} is over', zh: '<Later after="{after}"> 落在 {window} 的时间窗之外' },
    remedy: { en: 'Make the window longer or let it come sooner.', zh: '把时间窗放长，或者让它早点出现。' },
  },
  RQ053: {
    severity: 'error',
    message: { en: '{time} cannot be kept: some way through the story gets here only at {clock}', zh: '{time} 赶不上：有的走法到这里已经是 {clock}' },
    remedy: { en: 'Set it later, or shorten the windows before it.', zh: '把时间往后放，或者缩短前面的时间窗。' },
  },
} as const satisfies Record<string, Entry>
