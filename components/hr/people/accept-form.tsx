import { ActForm } from './act-form'
import type { ActWords } from './use-act'

type Words = ActWords & Record<'name' | 'accept' | 'optional', string>

/** Joins by an invitation, and shows the organisations one belongs to. */
export const AcceptForm = ({ locale, token, person, words }: { locale: 'en' | 'zh'; token: string; person: string; words: Words }) => (
  <div className="w-full">
    <ActForm
      method="POST" path="/api/invitations" fixed={{ token }} label={words.accept} words={words} then={{ kind: 'go', href: `/${locale}/hr` }}
      fields={[{ name: 'name', label: words.name, kind: 'text', most: 80, needed: true, value: person, autoComplete: 'name' }]}
    />
  </div>
)
