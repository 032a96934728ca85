/** The large envelope of the open page, 266 wide: the slip rises out of it between back and front. */
export const EnvelopeBack = () => (
  <svg viewBox="0 0 266 234" aria-hidden="true" className="absolute inset-x-0 bottom-0 block w-full">
    <path d="M0 22h266v40H0Z" fill="#7A2618" />
    <path className="rq-flap fill-cinnabar-2" d="M0 22 118-58c9-6 21-6 30 0l118 80Z" />
  </svg>
)

export const EnvelopeFront = () => (
  <svg viewBox="0 0 266 234" aria-hidden="true" className="absolute inset-x-0 bottom-0 block w-full">
    <path d="M0 22 112 98c13 9 29 9 42 0L266 22v204a8 8 0 0 1-8 8H8a8 8 0 0 1-8-8Z" className="fill-cinnabar" />
    <path d="M0 22 112 98c13 9 29 9 42 0L266 22" fill="none" strokeOpacity=".3" className="stroke-cream" />
    <path d="M106 120 4 228M160 120l102 108" fill="none" strokeWidth="1.6" className="stroke-cinnabar-2" />
    <path className="rq-loose stroke-cream" d="M126 152c-26 8-26 38 8 46 18 4 28 4 38 16" fill="none" strokeWidth="1.7" strokeLinecap="round" />
    <circle cx="133" cy="147" r="10" className="fill-cream" /><circle cx="133" cy="147" r="2.6" className="fill-cinnabar" />
  </svg>
)

/** The same envelope before it opens. */
export const EnvelopeSealed = () => (
  <svg viewBox="0 0 266 234" aria-hidden="true" className="block w-full">
    <rect y="6" width="266" height="228" rx="8" className="fill-cinnabar" /><path d="M2 8 118 96c9 7 21 7 30 0L264 8" strokeOpacity=".45" className="fill-cinnabar-2 stroke-cream" />
    <path className="rq-tied stroke-cream" pathLength={1} d="M133 98c-18 14-18 28 0 40s18 28 0 40" fill="none" strokeWidth="1.7" />
    <circle cx="133" cy="98" r="10" className="fill-cream" /><circle cx="133" cy="98" r="2.6" className="fill-cinnabar" /><circle cx="133" cy="180" r="10" className="fill-cream" /><circle cx="133" cy="180" r="2.6" className="fill-cinnabar" />
  </svg>
)
