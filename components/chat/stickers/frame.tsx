/** Felt pen on off-white; every sticker is 104 x 96 with bold Chinese at its foot. */
export const pen = { stroke: '#4B4A46', strokeWidth: 2, fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const

export const Frame = ({ label, words, children }: { label: string; words: string; children: React.ReactNode }) => (
  <svg viewBox="0 0 104 96" role="img" aria-label={label} className="drawing block h-auto w-full max-w-24">
    <rect x="2" y="2" width="100" height="92" rx="10" fill="#FFFDF7" />
    {children}
    <text x="52" y="87" textAnchor="middle" fontSize={words.length > 6 ? 12.5 : 14.5} fontWeight="800" fill="#2B2A27" lang="zh-Hans" className="font-sans">{words}</text>
  </svg>
)
