/** Where the plan's own numbering begins and ends within all that was pasted. */
import type { Page } from './draft.ts'
import { type Level, levels, type Mark } from './ordinals.ts'
import { type Step, sequence } from './sequence.ts'

export interface Numbering {
  /** of the sections: 0 unless the plan does without 一、 */
  readonly level: Level
  /** the sections in order; none where the plan has no numbering that goes deeper than its items */
  readonly steps: readonly Step[]
}

/**
 * The sections of the plan; a letter before it and attachments behind it may have numbers of their own.
 *
 * @param isGlued whether the plan is a table whose cells run together, so that the last heading may touch a cell
 */
export function numberingOf(page: Page, marks: readonly Mark[], isGlued: boolean): Numbering {
  const steps = planSteps(page, marks, isGlued)
  return steps.length > 0 ? { level: 0, steps } : withoutTopLevel(marks)
}

/** Without 一、 the highest level heads sections where another stands below it. */
function withoutTopLevel(marks: readonly Mark[]): Numbering {
  const firm = marks.filter(({ firmness }) => firmness >= 2)
  for (const level of levels.slice(1)) {
    const steps = sequence(firm.filter((mark) => mark.level === level))
    const [first] = steps
    if (first === undefined || steps.length < 2) continue
    const hasBelow = firm.some((mark) => mark.level > level && mark.start > first.mark.start)
    return hasBelow ? { level, steps } : { level: 0, steps: [] }
  }
  return { level: 0, steps: [] }
}

/** Whether a table that begins at a place is the plan itself, and not attached to a plan in prose. */
export function isPlan(page: Page, marks: readonly Mark[], tableStart: number): boolean {
  const before = planSteps(
    page,
    marks.filter(({ start }) => start < tableStart),
    false,
  )
  const [first] = before
  if (first === undefined || before.length < 2) return true
  const between = page.text.slice(first.mark.start, tableStart)
  return !/(?:^|\n)附 ?件 ?[2-9]/.test(between) && endsLetter(page.text, before, tableStart)
}

function planSteps(page: Page, marks: readonly Mark[], isGlued: boolean): Step[] {
  const runs = runsOf(marks.filter(({ level }) => level === 0))
    .map((run) => sequence(run, { mayEndAmidWords: isGlued }))
    .filter(isRun)
  const [first, second] = runs
  if (first === undefined) return []
  const planStart = second?.[0]?.mark.start
  return second !== undefined && planStart !== undefined && endsLetter(page.text, first, planStart)
    ? second
    : first
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

/** Numbers are a letter's where it announces the plan, and its signature and date stand between them and the plan. */
function endsLetter(text: string, numbers: readonly Step[], planStart: number): boolean {
  const letterStart = numbers[0]?.mark.start ?? 0
  const lastOfLetter = numbers.at(-1)?.mark.end ?? 0
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
