import type { Entry } from './types'

/** RQ130: house rules. */
export const house = {
  RQ130: {
    severity: 'error',
    message: { en: 'No house rule reads {key}={value}', zh: '没有 {key}={value} 这条内部规定' },
    remedy: { en: 'Use a rule and value of content/house.yaml: {known}.', zh: '用 content/house.yaml 里的规定和取值：{known}。' },
  },
} as const satisfies Record<string, Entry>
