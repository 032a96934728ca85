'use client'

import { useParams } from 'next/navigation'
import { button } from '@/components/ui/button'
import { PlainPage } from '@/components/ui/plain-page'
import { AfterFailure } from '../after-failure'
import { failureWords } from '../failure-words'

export default function Failure({ reset }: { error: Error; reset: () => void }) {
  const words = failureWords[useParams().locale === 'zh' ? 'zh' : 'en']
  return (
    <main id="content">
      <AfterFailure />
      <PlainPage title={words.title} text={words.text}><button type="button" onClick={reset} className={button()}>{words.action}</button></PlainPage>
    </main>
  )
}
