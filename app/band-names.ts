import type { Band, Pair } from '@/engine/types'
import { loadMessages } from './i18n/messages'

/** The bands by their Chinese and English names. */
export async function bandNames(): Promise<Record<Band, Pair>> {
  const [{ common: zh }, { common: en }] = await Promise.all([loadMessages('zh'), loadMessages('en')])
  const name = (band: Band): Pair => ({ zh: zh.bands[band], en: en.bands[band] })
  return { 'finding-your-feet': name('finding-your-feet'), 'getting-it': name('getting-it'), 'at-home': name('at-home') }
}
