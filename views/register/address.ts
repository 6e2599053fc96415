/** Addresses of the list: the year, and whatever narrows it. */
import type { View } from '../../src/domain/application/listing.ts'

export interface Asked {
  readonly year: number
  readonly view?: View
  readonly words?: string
  readonly cell?: string | null
}

export function addressOf({ year, view = 'all', words = '', cell = null }: Asked): string {
  const query = new URLSearchParams({ year: String(year) })
  if (view !== 'all') query.set('view', view)
  if (words !== '') query.set('q', words)
  if (cell !== null) query.set('cell', cell)
  return `/applications?${query}`
}
