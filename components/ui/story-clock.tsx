import type { LocalTime } from '@/engine/types'
import { hourMinute, sameDay, weekday } from './clock'
import { Zh } from './text'

/** 19:50; on another day than the story began, with its name over it. */
export function StoryClock({ at, from, locale, className = '' }: { at: LocalTime; from: LocalTime; locale: 'en' | 'zh'; className?: string }) {
  return (
    <span className={`num text-[.9375rem]/5 text-ink-2 ${className}`}>
      {sameDay(at, from) ? null : <span className="block text-small">{locale === 'zh' ? <Zh>{weekday(at, 'zh')}</Zh> : weekday(at, 'en')}</span>}
      {hourMinute(at)}
    </span>
  )
}
