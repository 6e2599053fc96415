/** A word from one person to others: why something was returned, a nudge, a leader's remark. */
import { minuteOf } from '../../src/domain/time/day.ts'

interface NoteProps {
  readonly kind: 'returned' | 'nudge' | 'remark'
  /** what kind of word it is, unless a heading says so */
  readonly label?: string
  readonly text: string
  readonly name: string
  readonly at: string
}

export function Note({ kind, label, text, name, at }: NoteProps) {
  return (
    <div class={`note note-${kind}`}>
      <p class="note-text">
        {label && <span class="note-label">{label}</span>}
        {text}
      </p>
      <small>
        {name} <time datetime={at}>{minuteOf(at)}</time>
      </small>
    </div>
  )
}
