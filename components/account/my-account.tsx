import Link from 'next/link'
import type { Way } from '@/lib/auth'
import type { Mine } from '@/lib/organizations'
import { fill } from '../ui/fill'
import { Zh } from '../ui/text'

type Words = { email: string; staff: string; staffGone: string; oidc: string; none: string; roles: Record<Mine['role'], string>; manage: string; found: string; assigned: string }

/** One part of the account page: its name, beside it on a wide screen, and what it holds. */
export const AccountPart = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <section className="grid gap-x-10 gap-y-2 border-b border-rule py-6 desk:grid-cols-[11rem_minmax(0,1fr)]">
    <h2 className="font-serif text-[1.1875rem]/[1.75rem] font-semibold">{title}</h2>
    <div className="flex flex-col">{children}</div>
  </section>
)

/** How somebody signs in, one row each. */
export function WayRows({ ways, organizations, words }: { ways: Way[]; organizations: Mine[]; words: Words }) {
  const nameOf = (way: Way) => {
    if (way.kind !== 'staff') return words[way.kind]
    const organization = organizations.find(({ id }) => id === way.organizationId)
    return organization ? fill(words.staff, { organization: organization.name }) : words.staffGone
  }
  const said = (way: Way) => (way.kind === 'email' ? way.address : way.kind === 'staff' ? way.number : new URL(way.issuer).host)
  return (
    <dl className="divide-y divide-rule">
      {ways.map((way) => (
        <div key={`${way.kind}${said(way)}`} className="flex flex-wrap justify-between gap-x-6 py-2.5">
          <dt className="text-ink-2">{nameOf(way)}</dt>
          <dd className="num min-w-0 break-words">{said(way)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Where somebody belongs, and the way to what they manage there. */
export function MyOrganizations({ locale, organizations, words }: { locale: string; organizations: Mine[]; words: Words }) {
  return (
    <>
      {organizations.length === 0 ? <p className="text-ink-2">{words.none}</p> : null}
      <ul className="divide-y divide-rule">
        {organizations.map(({ id, name, role }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6">
            <p className="py-2.5"><Zh>{name}</Zh> <span className="text-[.875rem] text-ink-2">{words.roles[role]}</span></p>
            {role === 'trainee' ? null : <Link href={`/${locale}/hr/${id}`} className="link inline-flex min-h-11 items-center">{words.manage}<span className="sr-only"> {name}</span></Link>}
          </li>
        ))}
      </ul>
      {organizations.length > 0 ? <Link href={`/${locale}/assignments`} className="link flex min-h-11 items-center self-start">{words.assigned}</Link> : null}
      <Link href={`/${locale}/hr`} className="link flex min-h-11 items-center self-start text-[.9375rem] text-ink-2">{words.found}</Link>
    </>
  )
}
