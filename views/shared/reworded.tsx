/** A stretch of a text that was reworded: what came in, what went out, what stayed. */
import type { Stretch } from '../../src/domain/difference.ts'

export function Reworded({ stretch: { kind, words } }: { readonly stretch: Stretch }) {
  if (kind === 'in') return <ins>{words}</ins>
  if (kind === 'out') return <del>{words}</del>
  return <>{words}</>
}
