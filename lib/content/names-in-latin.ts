import { nameReadings } from './pinyin/names'

const tones = /[\u0300\u0301\u0304\u030c]/g

/** A Chinese name in Latin letters without tones, family name first: 顾晓东 is Gu Xiaodong, 小郑 is Xiao Zheng. */
export const nameInLatin = (zh: string): string => (nameReadings([zh])[zh] ?? zh).normalize('NFD').replace(tones, '').normalize('NFC')
