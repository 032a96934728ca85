'use client'
import { useCallback, useEffect, useState } from 'react'
import type { Speed } from './arrivals'
import type { PinyinShown } from '../chat/words'
import { keep, recall } from './memory'

export type TextSize = 'small' | 'normal' | 'large' | 'extra'
export type Theme = 'auto' | 'light' | 'dark'
/** timed: a countdown of real time, for who wants one; transcript: the scene as plain text. */
export type Prefs = { pinyin: PinyinShown; english: boolean; speed: Speed; size: TextSize; timed: boolean; transcript: boolean }

const key = 'rq-play'
const speeds: readonly Speed[] = ['slow', 'normal', 'fast', 'direct']
const sizes: readonly TextSize[] = ['small', 'normal', 'large', 'extra']
const rootSize: Record<TextSize, string> = { small: '93.75%', normal: '', large: '118.75%', extra: '150%' }
const pinyins: readonly PinyinShown[] = ['off', 'touch', 'all']

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What was chosen before, per language of the interface: somebody who changes it wants that language's helps. */
const stored = (locale: string, defaults: Prefs): Prefs => {
  try {
    const all: unknown = JSON.parse(recall(`${key}-${locale}`) ?? '{}')
    if (!isObject(all)) return defaults
    const flag = (name: 'english' | 'timed' | 'transcript') => (typeof all[name] === 'boolean' ? all[name] : defaults[name])
    const one = <Value extends string>(of: readonly Value[], kept: unknown, otherwise: Value) => of.find((value) => value === kept) ?? otherwise
    const pinyin = typeof all.pinyin === 'boolean' ? (all.pinyin ? 'all' : 'off') : one(pinyins, all.pinyin, defaults.pinyin) // once it was on or off
    return { pinyin, english: flag('english'), speed: one(speeds, all.speed, 'normal'), size: one(sizes, all.size, 'normal'), timed: flag('timed'), transcript: flag('transcript') }
  } catch {
    return defaults
  }
}

const untouched = (helps: boolean): Prefs => ({ pinyin: helps ? 'all' : 'off', english: helps, speed: 'normal', size: 'normal', timed: false, transcript: false })

/** Pinyin and English are on in the English interface and off in the Chinese one, until chosen otherwise. */
export const usePrefs = (locale: string): [Prefs, (change: Partial<Prefs>) => void] => {
  const helps = locale !== 'zh'
  const [prefs, setPrefs] = useState<Prefs>(() => untouched(helps))
  useEffect(() => setPrefs(stored(locale, untouched(helps))), [locale, helps])
  useEffect(() => {
    document.documentElement.style.fontSize = rootSize[prefs.size]
    return () => {
      document.documentElement.style.fontSize = ''
    }
  }, [prefs.size])
  const change = useCallback((part: Partial<Prefs>) => setPrefs((now) => {
    const next = { ...now, ...part }
    keep(`${key}-${locale}`, JSON.stringify(next))
    return next
  }), [locale])
  return [prefs, change]
}

// The script before the first paint reads the same key.
export const currentTheme = (): Theme => {
  const theme = recall('rq-theme')
  return theme === 'light' || theme === 'dark' ? theme : 'auto'
}

export const setTheme = (theme: Theme): void => {
  keep('rq-theme', theme)
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
