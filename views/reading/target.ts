/** What a document is read for, and where its forms lead. */
export interface Target {
  readonly purpose: 'plan' | 'reference'
  /** takes the confirmed document */
  readonly address: string
  /** reads a document; its corrections go to the address below */
  readonly preview: string
  /** where another document is chosen */
  readonly again: string
  readonly from: { readonly href: string; readonly text: string }
}

/** Where a correction of the preview is sent, to come back to a part of the outline. */
export function correctionsAddress({ preview }: Target, part: string | number): string {
  return `${preview}/corrections#outline-${part}`
}
