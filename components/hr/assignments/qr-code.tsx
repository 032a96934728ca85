/** A QR code, black on white in both themes: readers want it so. `path` in modules. */
export function QrCode({ path, size, label, className = '' }: { path: string; size: number; label: string; className?: string }) {
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" className={`size-48 ${className}`}>
      <rect width={size} height={size} fill="#fff" /><path d={path} fill="#000" />
    </svg>
  )
}
