/** What of a file can be shown without running anything that is in it. */
interface File {
  readonly mediaType: string
}

const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp']

/** One of those that every browser shows; SVG is none, for it can hold script. */
export function isPicture({ mediaType }: File): boolean {
  return pictures.includes(mediaType)
}

/** Its words are shown, not the document: that may hold script. */
export function isPdf({ mediaType }: File): boolean {
  return mediaType === 'application/pdf'
}
