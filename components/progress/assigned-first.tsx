import Link from 'next/link'
import { PairText } from '../ui/text'

type Pair = { zh: string; en: string }

/** What is assigned and due first, above one's own progress: one line, and the way to all that is assigned. */
export const AssignedFirst = ({ locale, title, name, when }: { locale: 'en' | 'zh'; title: string; name: Pair; when: string }) => (
  <p className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-5 px-5 pt-4 desk:px-16 desk:pt-6">
    <Link href={`/${locale}/assignments`} prefetch={false} className="link inline-flex min-h-11 items-center font-medium">{title}</Link>
    <span className="num text-[.9375rem] text-ink-2"><PairText pair={name} locale={locale} /> · {when}</span>
  </p>
)
