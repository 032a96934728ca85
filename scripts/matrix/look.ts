import { readdirSync } from 'node:fs'
import { vi } from 'vitest'
import { loadMessages } from '@/app/i18n/messages'
import { signInCookie } from '@/lib/auth'
import { draw } from './draw'

/** `outcome`: `yes`, `not-found`, `sign-in` (asked to, and to come back), or where else one is sent. `told`: all that was sent on the way there. */
export type Looked = { outcome: string; told: string }
export type Where = { params?: Record<string, string>; query?: Record<string, string> }
type Props = { params: Promise<Record<string, string>>; searchParams: Promise<Record<string, string>> }
type Page = { default: (props: Props) => unknown; generateMetadata?: (props: Props) => unknown }

const asked = vi.hoisted(() => ({ headers: new Headers() }))
vi.mock('next/headers', () => ({ headers: async () => asked.headers }))
vi.mock('react', async (original) => ({ ...(await original<typeof import('react')>()), useId: () => 'here' })) // the one hook that the server has
vi.mock('next/navigation', () => import('next/dist/client/components/navigation.react-server')) // which Next puts there on the server
vi.mock('next/link', () => ({ default: 'a' }))
vi.mock('next-intl/server', () => ({ setRequestLocale: () => undefined, getMessages: () => loadMessages('zh') }))

const host = 'ruqun.example'
const parsePage = (module: unknown) => module as Page

/** Every page on the disk as `/hr/[organization]/people`, with its file. */
export function pages(folder = 'app', path = ''): { path: string; file: string }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry
    if (name === 'page.tsx') return [{ path: path || '/', file: `${folder}/${name}` }]
    return entry.isDirectory() ? pages(`${folder}/${name}`, /^\(.*\)$/.test(name) ? path : `${path}/${name}`.replace(/^\/\[locale\]/, '')) : []
  })
}

const files = new Map(pages().map(({ path, file }) => [path, file]))

/** Opens a page in Chinese as this person (null: nobody is signed in). */
export async function lookAs(userId: string | null, path: string, { params = {}, query = {} }: Where): Promise<Looked> {
  const cookie = userId === null ? {} : { cookie: (await signInCookie(userId, false)).split(';')[0] ?? '' }
  asked.headers = new Headers({ host, 'x-ruqun-peer': '10.1.2.3', ...cookie })
  const page = parsePage(await import(/* @vite-ignore */ `../../${files.get(path) ?? path}`))
  const props = () => ({ params: Promise.resolve({ locale: 'zh', ...params }), searchParams: Promise.resolve(query) })
  const told: string[] = []
  try {
    await draw(page.generateMetadata?.(props()), told)
    await draw(page.default(props()), told)
  } catch (thrown) {
    return { outcome: outcomeOf(thrown), told: told.join('') }
  }
  return { outcome: told.some((part) => part.includes('/sign-in?next=')) ? 'sign-in' : 'yes', told: told.join('') }
}

/** Next says what it wants by throwing. */
function outcomeOf(thrown: unknown): string {
  const digest = thrown instanceof Error && 'digest' in thrown ? String(thrown.digest) : ''
  if (digest === 'NEXT_HTTP_ERROR_FALLBACK;404') return 'not-found'
  const [kind, , to = ''] = digest.split(';')
  if (kind !== 'NEXT_REDIRECT') throw thrown
  return to.replace(/^\/zh\//, '').replace(/\?.*/, '')
}
