/** Where the plan's own numbering begins and ends within all that was pasted. */
import type { Page } from './draft.ts'
import type { Mark } from './ordinals.ts'
import { type Step, sequence } from './sequence.ts'

/**
 * The sections of the plan; a letter before it and attachments behind it may have numbers of their own.
 *
 * @param isGlued whether the plan is a table whose cells run together, so that the last heading may touch a cell
 */
export function planSteps(page: Page, marks: readonly Mark[], isGlued: boolean): Step[] {
  const runs = runsOf(marks.filter(({ level }) => level === 0))
    .map((run) => sequence(run, { mayEndAmidWords: isGlued }))
    .filter(isRun)
  const [first, second] = runs
  if (first === undefined) return []
  return second !== undefined && isLetter(page.text, first, second) ? second : first
}

/** Numbering that begins again is another run. */
function runsOf(marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = [[]]
  for (const mark of marks) {
    if (mark.value === 1 && mark.firmness > 0) runs.push([])
    runs.at(-1)?.push(mark)
  }
  return runs.filter((run) => run.length > 0)
}

function isRun(steps: readonly Step[]): boolean {
  return steps.length >= 2 || (steps[0]?.mark.firmness ?? 0) >= 2
}

/** A first run is a letter's where the signature and date, or the word 附件, stand between it and the plan. */
function isLetter(text: string, first: readonly Step[], second: readonly Step[]): boolean {
  const letterStart = first[0]?.mark.start ?? 0
  const lastOfLetter = first.at(-1)?.mark.end ?? 0
  const planStart = second[0]?.mark.start ?? text.length
  const announces = /印发|转发|下发/.test(text.slice(Math.max(0, letterStart - 600), letterStart))
  const closing = text.slice(lastOfLetter, planStart).slice(-1500)
  const isShort = planStart - letterStart < 2500
  return (
    announces &&
    isShort &&
    /20\d\d年\d{1,2}月\d{1,2}日/.test(closing) &&
    !/附件\s?\d/.test(closing.slice(0, -300))
  )
}
