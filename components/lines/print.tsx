'use client'

/** Prints the page as it stands; what is only for the screen stays there. */
export const Print = ({ label }: { label: string }) => <button type="button" onClick={() => print()} className="link min-h-11 text-[.9375rem] print:hidden">{label}</button>
