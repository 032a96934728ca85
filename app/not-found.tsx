import Link from 'next/link'
import { button } from '@/components/ui/button'
import { PlainPage } from '@/components/ui/plain-page'
import { BeforePaint } from './before-paint'
import './globals.css'
import en from './i18n/en/common.json'
import zh from './i18n/zh/common.json'

export const metadata = { title: `${en.notFound.title} ${zh.notFound.title}` }

/* One static page for every wrong address: without a script it speaks both languages, with one the reader's. */
const speak = `(function(d){var p=/^\\/(en|zh)\\b/.exec(location.pathname),l=p?p[1]:/^zh/i.test(navigator.language)?'zh':'en';d.dataset.speaks=l;d.lang=l==='zh'?'zh-Hans':'en'})(document.documentElement)`

export default function NotFound() {
  return (
    <html lang="en" suppressHydrationWarning>
      <head><BeforePaint /><script dangerouslySetInnerHTML={{ __html: speak }} /></head>
      <body>
        <main>
          <div lang="en" className="in-data-[speaks=zh]:hidden">
            <PlainPage title={en.notFound.title} text={en.notFound.text}><Link href="/en" className={button()}>{en.notFound.action}</Link></PlainPage>
          </div>
          <div lang="zh-Hans" className="in-data-[speaks=en]:hidden">
            <PlainPage title={zh.notFound.title} text={zh.notFound.text}><Link href="/zh" className={button()}>{zh.notFound.action}</Link></PlainPage>
          </div>
        </main>
      </body>
    </html>
  )
}
