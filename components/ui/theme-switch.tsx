'use client'

import { useEffect, useState } from 'react'

const themes = ['auto', 'light', 'dark'] as const
type Theme = (typeof themes)[number]
export type ThemeWords = Record<Theme | 'label', string>

const key = 'rq-theme'
const parseTheme = (value: string | undefined): Theme => themes.find((theme) => theme === value) ?? 'auto'

function apply(theme: Theme) {
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === 'auto') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Storage may be closed to us; the choice then lasts as long as the page.
  }
}

/** Light, dark, or as the device has it. Kept on this device only. */
export function ThemeSwitch({ words }: { words: ThemeWords }) {
  const [theme, setTheme] = useState<Theme>('auto')
  useEffect(() => setTheme(parseTheme(document.documentElement.dataset.theme)), [])
  return (
    <fieldset className="flex items-center gap-1 border-0 p-0">
      <legend className="sr-only">{words.label}</legend>
      {themes.map((option) => (
        <label key={option} className="relative flex min-h-11 cursor-pointer items-center px-2 text-ink-2 has-checked:text-ink has-checked:[&>span]:border-current has-focus-visible:outline-2 has-focus-visible:outline-offset-[-6px] has-focus-visible:outline-jade-deep">
          <input type="radio" name={key} value={option} checked={theme === option} onChange={() => { setTheme(option); apply(option) }} className="absolute inset-0 cursor-pointer appearance-none opacity-0" />
          <span className="border-b border-transparent">{words[option]}</span>
        </label>
      ))}
    </fieldset>
  )
}
