import { Footer } from '@/components/ui/footer'
import { Masthead } from '@/components/ui/masthead'
import type { Locale } from './i18n/locales'
import { loadMessages } from './i18n/messages'

/** Header, main and footer around a page on paper. */
export async function Chrome({ locale, ruled = false, home = false, children }: { locale: Locale; ruled?: boolean; home?: boolean; children: React.ReactNode }) {
  const [{ common, account, privacy }, zh, en] = await Promise.all([loadMessages(locale), loadMessages('zh'), loadMessages('en')])
  const { nav } = common
  const links = [
    { href: home ? '#scenes' : `/${locale}#scenes`, name: nav.scenes }, { href: `/${locale}/modules`, name: nav.modules }, { href: `/${locale}/norms`, name: nav.handbook },
    { href: `/${locale}/lines`, name: nav.lines }, { href: `/${locale}/progress`, name: nav.progress },
  ]
  const mine = { href: `/${locale}/account`, name: account.account.nav }
  return (
    <div className="flex min-h-dvh flex-col">
      <Masthead locale={locale} words={common} links={links} quiet={mine} ruled={ruled} />
      <main id="content" className="flex-1">{children}</main>
      <Footer locale={locale} nav={{ label: nav.more, links: [...links, mine, { href: `/${locale}/data-sheet`, name: privacy.sheet.title }] }} simulation={{ zh: zh.common.footer.simulation, en: en.common.footer.simulation }} tracking={common.footer.tracking} theme={common.theme} narrow={ruled} />
    </div>
  )
}
