/** The document begins in `[locale]/layout`, which knows its language; only addresses without one come past here. */
export default function Layout({ children }: { children: React.ReactNode }) {
  return children
}
