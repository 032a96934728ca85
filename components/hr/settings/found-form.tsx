'use client'

import { useEffect, useState } from 'react'
import { ActForm } from '../people/act-form'
import type { Option } from '../people/body'
import type { ActWords } from '../people/use-act'

type Words = ActWords & Record<'name' | 'person' | 'overlay' | 'go' | 'optional', string>

/** Founds an organisation with three answers; its time zone is the one here until somebody settles otherwise. */
export function FoundForm({ locale, person, overlays, words }: { locale: 'en' | 'zh'; person: string; overlays: Option[]; words: Words }) {
  const [timeZone, setTimeZone] = useState('Asia/Shanghai')
  useEffect(() => setTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone), [])
  return (
    <ActForm
      method="POST" path="/api/organizations" makes fixed={{ language: locale, timeZone }} label={words.go} words={words} then={{ kind: 'go', href: `/${locale}/hr/{id}/people` }}
      fields={[
        { name: 'name', label: words.name, kind: 'text', most: 120, needed: true, autoComplete: 'organization' },
        { name: 'person', label: words.person, kind: 'text', most: 80, needed: true, value: person, autoComplete: 'name' },
        { name: 'overlay', label: words.overlay, kind: 'select', value: 'private-internet', options: overlays },
      ]}
    />
  )
}
