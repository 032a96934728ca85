const thread = { fill: 'none', strokeWidth: 1.2, className: 'stroke-cream' }

const Washer = ({ y }: { y: number }) => <><circle cx="16" cy={y} r="3.6" className="fill-cream" /><circle cx="16" cy={y} r="1" className="fill-cinnabar" /></>

const Sealed = () => (
  <>
    <rect x="1" y="1" width="30" height="42" rx="2.5" strokeOpacity=".55" className="fill-cinnabar stroke-cream" />
    <path d="M1.5 2 16 15 30.5 2" strokeOpacity=".55" strokeLinejoin="round" className="fill-cinnabar-2 stroke-cream" />
    <path d="M16 15c-4 3-4 5.5 0 8.500s4 5.5 0 8.5" {...thread} /><Washer y={15.5} /><Washer y={31.5} />
  </>
)
const Opened = () => (
  <>
    <path d="M1 17 16 4l15 13Z" className="fill-cinnabar-2" /><rect x="5.5" y="1" width="21" height="26" className="fill-slip stroke-packet-done-2" />
    <path d="M9.5 8h13M9.5 12h8" strokeWidth="1.2" strokeLinecap="round" className="stroke-cinnabar-2" />
    <path d="m1 17 13 9.500c1.3.9 2.7.9 4 0L31 17v23.500a2.5 2.5 0 0 1-2.5 2.500h-25A2.5 2.5 0 0 1 1 40.500Z" className="fill-cinnabar" />
    <path d="M16 33.500c-5 1.5-5 4.5 0 4.5" strokeLinecap="round" {...thread} /><circle cx="16" cy="32.5" r="3.2" className="fill-cream" /><circle cx="16" cy="32.5" r=".9" className="fill-cinnabar" />
  </>
)

/** The small string-tied envelope: two paper washers and a thread. */
export const PacketIcon = ({ opened = false }: { opened?: boolean }) => (
  <svg width={32} height={44} viewBox="0 0 32 44" aria-hidden="true" className="block flex-none">{opened ? <Opened /> : <Sealed />}</svg>
)
