import type { Metadata, Viewport } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { BeforePaint } from '../before-paint'
import '../globals.css'
import { htmlLang, locales, parseLocale } from '../i18n/locales'
import { previewImage, siteUrl } from '../site'

type Props = { params: Promise<{ locale: string }> }

export const generateStaticParams = () => locales.map((locale) => ({ locale }))
export const viewport: Viewport = {
  width: 'device-width', initialScale: 1, viewportFit: 'cover',
  themeColor: [{ media: '(prefers-color-scheme: light)', color: '#f7f4ed' }, { media: '(prefers-color-scheme: dark)', color: '#181613' }],
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? 'en'
  const t = await getTranslations({ locale, namespace: 'common' })
  const site = siteUrl()
  return {
    ...(site && { metadataBase: site }),
    openGraph: { type: 'website', siteName: t('name'), locale: locale === 'zh' ? 'zh_CN' : 'en_GB' },
    twitter: { card: 'summary_large_image' },
    title: { default: t('title'), template: `%s · ${t('name')}` },
    description: t('description'),
    applicationName: t('name'),
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export default async function LocaleLayout({ children, params }: Props & { children: React.ReactNode }) {
  const locale = parseLocale((await params).locale) ?? 'en' // pages refuse another; their not-found page stands in here
  setRequestLocale(locale)
  return (
    <html lang={htmlLang(locale)} suppressHydrationWarning>
      <head>
        <BeforePaint />
        <meta property="og:image" content={previewImage(siteUrl())} />
        <meta property="og:image:width" content="1200" />
        <meta property="og:image:height" content="630" />
      </head>
      <body>{children}</body>
    </html>
  )
}
