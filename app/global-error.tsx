'use client'

import { button } from '@/components/ui/button'
import { PlainPage } from '@/components/ui/plain-page'
import { AfterFailure } from './after-failure'
import { failureWords } from './failure-words'
import './globals.css'

/** Only when the layout itself has failed. The address still tells the language. */
export default function GlobalFailure({ reset }: { error: Error; reset: () => void }) {
  const zh = typeof location !== 'undefined' && location.pathname.startsWith('/zh')
  const words = failureWords[zh ? 'zh' : 'en']
  return (
    <html lang={zh ? 'zh-Hans' : 'en'}>
      <body>
        <AfterFailure />
        <title>{words.title}</title>
        <main><PlainPage title={words.title} text={words.text}><button type="button" onClick={reset} className={button()}>{words.action}</button></PlainPage></main>
      </body>
    </html>
  )
}
