/** QR codes as a drawing that stands in the page itself: nothing is fetched, and nothing leaves the program. */
import { encode } from 'uqr'
import type { QrCode } from '#views/shared/qr-code.tsx'

/** cells on each side */
const blank = 4

export function qrCodeOf(text: string): QrCode {
  const { size, data } = encode(text, { border: blank, ecc: 'L' })
  return { size, path: data.map(pathOfRow).join('') }
}

/** Neighbours are drawn together, so that no line shows between them. */
function pathOfRow(cells: readonly boolean[], row: number): string {
  const stretches = [
    ...cells
      .map((cell) => (cell ? '#' : ' '))
      .join('')
      .matchAll(/#+/g),
  ]
  return stretches.map(({ index, 0: { length } }) => `M${index} ${row}h${length}v1h-${length}z`).join('')
}
