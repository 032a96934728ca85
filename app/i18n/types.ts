import type {} from 'next-intl'
import type author from './en/author.json'
import type common from './en/common.json'
import type debrief from './en/debrief.json'
import type evidence from './en/evidence.json'
import type failure from './en/failure.json'
import type handbook from './en/handbook.json'
import type home from './en/home.json'
import type lines from './en/lines.json'
import type play from './en/play.json'
import type progress from './en/progress.json'
import type { Locale } from './locales'

export type Messages = { author: typeof author; common: typeof common; home: typeof home; debrief: typeof debrief; progress: typeof progress; lines: typeof lines; play: typeof play; failure: typeof failure; handbook: typeof handbook; evidence: typeof evidence }

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
