/** A word from one person to others: why something was returned, a nudge, a leader's remark. */
import type { Messages } from '../../src/messages/index.ts'
import { When } from './when.tsx'

interface NoteProps {
  readonly m: Messages
  readonly kind: 'returned' | 'nudge' | 'remark'
  /** what kind of word it is, unless a heading says so */
  readonly label?: string
  readonly text: string
  readonly name: string
  readonly at: string
}

export function Note({ m, kind, label, text, name, at }: NoteProps) {
  return (
    <div class={`note note-${kind}`}>
      <p class="note-text">
        {label && <span class="note-label">{label}</span>}
        {text}
      </p>
      <small>
        {name} <When m={m} at={at} />
      </small>
    </div>
  )
}
