/** A QR code, dark on light whatever the colours of the page are: many readers take it in no other way. */
export interface QrCode {
  /** width and height in cells, with the four blank ones on each side that readers need (ISO/IEC 18004) */
  readonly size: number
  /** the dark cells as an SVG path, one cell a unit */
  readonly path: string
}

interface QrCodeProps {
  readonly code: QrCode
  /** what it holds, for whoever does not see it */
  readonly title: string
}

export function QrCodePicture({ code: { size, path }, title }: QrCodeProps) {
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={title}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
