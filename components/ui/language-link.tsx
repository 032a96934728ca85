'use client'

import { usePathname } from 'next/navigation'

type Props = { to: 'en' | 'zh'; name: string; label: string; className?: string }

/** The same page in the other language; the query and the place on the page are kept at the click. */
export function LanguageLink({ to, name, label, className = '' }: Props) {
  const rest = usePathname().split('/').slice(2).join('/')
  const href = `/${to}${rest ? `/${rest}` : ''}`
  const lang = to === 'zh' ? 'zh-Hans' : 'en'
  const keepPlace = (event: React.MouseEvent<HTMLAnchorElement>) => { event.currentTarget.href = href + location.search + location.hash }
  // A plain link: the language of the document changes, so the whole document is fetched.
  return <a href={href} hrefLang={lang} lang={lang} aria-label={label} onClick={keepPlace} className={className}>{name}</a>
}
