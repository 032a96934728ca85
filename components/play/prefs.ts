'use client'
import { useCallback, useEffect, useState } from 'react'
import type { Speed } from './arrivals'
import { keep, recall } from './memory'

export type TextSize = 'small' | 'normal' | 'large'
export type Theme = 'auto' | 'light' | 'dark'
export type Prefs = { pinyin: boolean; english: boolean; speed: Speed; size: TextSize; timed: boolean } // timed: a countdown of real time, for who wants one

const key = 'rq-play'
const speeds: readonly Speed[] = ['slow', 'normal', 'fast', 'direct']
const rootSize: Record<TextSize, string> = { small: '93.75%', normal: '', large: '118.75%' }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What was chosen before, per language of the interface: somebody who changes it wants that language's helps. */
const stored = (locale: string, defaults: Prefs): Prefs => {
  try {
    const all: unknown = JSON.parse(recall(`${key}-${locale}`) ?? '{}')
    if (!isObject(all)) return defaults
    const flag = (name: 'pinyin' | 'english' | 'timed') => (typeof all[name] === 'boolean' ? all[name] : defaults[name])
    const size = all.size === 'small' || all.size === 'large' ? all.size : 'normal'
    return { pinyin: flag('pinyin'), english: flag('english'), speed: speeds.find((speed) => speed === all.speed) ?? 'normal', size, timed: flag('timed') }
  } catch {
    return defaults
  }
}

/** Pinyin and English are on in the English interface and off in the Chinese one, until chosen otherwise. */
export const usePrefs = (locale: string): [Prefs, (change: Partial<Prefs>) => void] => {
  const helps = locale !== 'zh'
  const [prefs, setPrefs] = useState<Prefs>({ pinyin: helps, english: helps, speed: 'normal', size: 'normal', timed: false })
  useEffect(() => setPrefs(stored(locale, { pinyin: helps, english: helps, speed: 'normal', size: 'normal', timed: false })), [locale, helps])
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
