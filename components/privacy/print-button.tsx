'use client'

/** Prints the page that is on screen. */
export const PrintButton = ({ children }: { children: React.ReactNode }) => (
  <button type="button" onClick={() => window.print()} className="link min-h-11 text-[.9375rem] print:hidden">{children}</button>
)
