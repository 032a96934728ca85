/**
 * Where this installation is reached from outside, as RUQUN_URL says when it is built; null when nobody has said. Public pages
 * are made before anybody asks for them, so no request can tell them their address.
 */
export const siteUrl = (address: string | undefined = process.env.RUQUN_URL): URL | null => (address && URL.canParse(address) ? new URL(address) : null)

/** The picture of a link's preview. Without an address of our own its path alone: never an address that is nobody's. */
export const previewImage = (site: URL | null): string => (site ? new URL('/preview.png', site).href : '/preview.png')
