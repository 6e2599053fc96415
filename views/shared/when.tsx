/** A day, or an instant to the minute: for the reader as the language has it, for programs in ISO 8601. */
import type { Messages } from '../../src/messages/index.ts'

export function When({ m, at }: { readonly m: Messages; readonly at: string }) {
  return <time datetime={at}>{m.time.when(at)}</time>
}
