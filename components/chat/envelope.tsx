/* The large envelope of the packet's page, 266 wide, in layers: back, the slip that rises out of it, front, and the flap that closes it. */
const Layer = ({ children }: { children: React.ReactNode }) => <svg viewBox="0 0 266 234" aria-hidden="true" overflow="visible" className="absolute inset-x-0 bottom-0 block w-full">{children}</svg>

const Washer = ({ y }: { y: number }) => <><circle cx="133" cy={y} r="10" className="fill-cream" /><circle cx="133" cy={y} r="2.6" className="fill-cinnabar" /></>

/** The inside, with the flap standing open behind it unless it is `closed`. */
export const EnvelopeBack = ({ closed = false }: { closed?: boolean }) => (
  <Layer>
    <path d="M0 22h266v60H0Z" fill="#7A2618" />
    {!closed && <path className="rq-flap-up fill-cinnabar-2" d="M0 22 118-58c9-6 21-6 30 0l118 80Z" />}
  </Layer>
)

/** The pocket with its lower washer; the thread hangs loose unless it is `closed`. */
export const EnvelopeFront = ({ closed = false }: { closed?: boolean }) => (
  <Layer>
    <path d="M0 22 112 98c13 9 29 9 42 0L266 22v204a8 8 0 0 1-8 8H8a8 8 0 0 1-8-8Z" className="fill-cinnabar" />
    <path d="M0 22 112 98c13 9 29 9 42 0L266 22" fill="none" strokeOpacity=".3" className="stroke-cream" />
    <path d="M106 120 4 228M160 120l102 108" fill="none" strokeWidth="1.6" className="stroke-cinnabar-2" />
    {!closed && <path className="rq-loose stroke-cream" d="M126 152c-26 8-26 38 8 46 18 4 28 4 38 16" fill="none" strokeWidth="1.7" strokeLinecap="round" />}
    <Washer y={147} />
  </Layer>
)

/** The flap over the pocket, tied to it by the thread. It opens once and is then gone. */
export const EnvelopeFlap = () => (
  <Layer>
    <g className="rq-flap-down">
      <path d="M0 22 116 106c10 7 24 7 34 0L266 22Z" className="fill-cinnabar-2" /><path d="M0 22 116 106c10 7 24 7 34 0L266 22" fill="none" strokeOpacity=".35" className="stroke-cream" />
      <Washer y={94} />
    </g>
    <path className="rq-tied stroke-cream" pathLength={1} d="M133 104c-26 4-30 29-6 35M133 104c26 4 30 29 6 35" fill="none" strokeWidth="1.7" strokeLinecap="round" />
  </Layer>
)
