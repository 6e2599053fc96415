/** Telling a new fact from the same one sent again. */
import type { Act } from '../act.ts'
import { addTime, isAfter } from '../time/day.ts'

/** A button pressed twice, or a form sent again over a slow network, comes within this time. */
const repeatMinutes = 10

/** Whether the same person did the like a moment ago; whoever asks compares what was said. */
export function isRepeat(last: { readonly by: string; readonly at: string } | undefined, act: Act): boolean {
  return (
    last !== undefined && last.by === act.by && !isAfter(act.at, addTime(last.at, { minutes: repeatMinutes }))
  )
}
