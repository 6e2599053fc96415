/** The year-end summary (年终总结): what the records say of a year, in the order in which the paper tells it. */

import { cellId } from '../annual-report/cell.ts'
import {
  carriedInRow,
  carriedOutRow,
  receivedRow,
  resultTotalRow,
  totalColumn,
} from '../annual-report/form.ts'
import type { Application } from '../application/application.ts'
import { table3Of } from '../application/table-3.ts'
import { type Coverage, coverageOf } from '../breakdown/coverage.ts'
import { type EvidenceKind, evidenceKinds } from '../evidence.ts'
import { groupBy, sortInto } from '../group.ts'
import type { Office } from '../office/office.ts'
import type { Plan } from '../plan.ts'
import { evidenceIndex, type Proof } from '../reporting/evidence-index.ts'
import { type Account, accountOf, type Line } from '../standing/account.ts'
import { type Tally, tally } from '../standing/figures.ts'
import type { Moment } from '../standing/light.ts'
import { observe } from '../standing/observation.ts'
import { type Unfinished, unfinished } from '../standing/unfinished.ts'
import { statusOf } from '../status.ts'
import type { Task } from '../task.ts'
import { instantOf } from '../time/day.ts'
import { type Theme, themeOf, themes } from './theme.ts'

/** What a division said of a task that it finished, at least in part; told once, quoted everywhere. */
export interface Achievement {
  readonly task: Task
  readonly text: string
}

export interface ThemeAccount {
  readonly theme: Theme
  readonly tasks: readonly Task[]
  readonly tally: Tally
  readonly achievements: readonly Achievement[]
  readonly proofs: readonly Proof[]
}

/** What divisions say stands in the way, or why the office sent work back, and all unfinished work that it holds up. */
export interface Problem {
  readonly kind: 'difficulty' | 'returned'
  readonly text: string
  readonly matters: readonly Unfinished[]
}

export interface YearEnd {
  readonly plan: Plan
  readonly account: Account
  /** last year's whole; null where that year was not entered */
  readonly lastYear: Line | null
  readonly coverage: Coverage
  readonly themes: readonly ThemeAccount[]
  readonly evidence: Readonly<Record<EvidenceKind, readonly Proof[]>>
  readonly nudges: number
  readonly remarks: number
  /** times that the office sent work back */
  readonly returns: number
  readonly extensions: number
  /** those that hold up most come first */
  readonly problems: readonly Problem[]
  /** come due and not verified */
  readonly open: readonly Unfinished[]
  /** by the rows of table 三; null where no application was ever registered */
  readonly applications: ApplicationCounts | null
}

/** Each is the list that it counts. */
export interface ApplicationCounts {
  readonly received: readonly Application[]
  readonly carriedIn: readonly Application[]
  readonly answered: readonly Application[]
  readonly carriedOut: readonly Application[]
}

interface Given {
  readonly plan: Plan
  readonly previous: Plan | undefined
  readonly office: Office
  readonly moment: Moment
  readonly applications: readonly Application[]
}

export function yearEndOf({ plan, previous, office, moment, applications }: Given): YearEnd {
  const account = accountOf(plan, office, moment)
  const open = unfinished(plan).filter(({ occurrence }) => occurrence.dueOn <= moment.today)
  const occurrences = plan.tasks.flatMap((task) => task.occurrences)
  const count = <T>(of: (occurrence: (typeof occurrences)[number]) => readonly T[]) =>
    occurrences.flatMap(of).length
  return {
    plan,
    account,
    lastYear: previous ? accountOf(previous, office, endOf(previous, moment)).total : null,
    coverage: coverageOf(plan),
    themes: themeAccounts(plan, moment),
    evidence: sortInto(evidenceKinds, evidenceIndex(plan), ({ evidence }) => evidence.kind),
    nudges: plan.tasks.flatMap(({ nudges }) => nudges).length,
    remarks: [...plan.remarks, ...plan.tasks.flatMap(({ remarks }) => remarks)].length,
    returns: count(({ verifications }) => verifications.filter(({ outcome }) => outcome === 'returned')),
    extensions: count(({ extensions }) => extensions.filter(({ answer }) => answer?.granted)),
    problems: problemsIn(open),
    open,
    applications: applicationCounts(applications, plan.year),
  }
}

function applicationCounts(all: readonly Application[], year: number): ApplicationCounts | null {
  if (all.length === 0) return null
  const cells = table3Of(all, year)
  const inRow = (row: number) => cells.get(cellId(3, row, totalColumn)) ?? []
  return {
    received: inRow(receivedRow),
    carriedIn: inRow(carriedInRow),
    answered: inRow(resultTotalRow),
    carriedOut: inRow(carriedOutRow),
  }
}

/** A closed year is judged as it stood when it was closed. */
function endOf({ closedOn }: Plan, moment: Moment): Moment {
  return closedOn === null ? moment : { today: closedOn, now: instantOf(closedOn, '23:59') }
}

function themeAccounts(plan: Plan, moment: Moment): ThemeAccount[] {
  const tasks = sortInto(themes, plan.tasks, themeOf)
  const observed = sortInto(themes, observe(plan, moment), ({ task }) => themeOf(task))
  const proofs = sortInto(themes, evidenceIndex(plan), ({ task }) => themeOf(task))
  return themes.map((theme) => ({
    theme,
    tasks: tasks[theme],
    tally: tally(observed[theme]),
    achievements: tasks[theme].flatMap(achievementOf),
    proofs: proofs[theme],
  }))
}

/** The last words on the last occurrence that the office accepted. */
function achievementOf(task: Task): Achievement[] {
  const verified = task.occurrences.findLast((occurrence) => statusOf(occurrence) === 'verified')
  const text = verified?.progress.at(-1)?.text.trim()
  return text ? [{ task, text }] : []
}

function problemsIn(open: readonly Unfinished[]): Problem[] {
  const problems = (['difficulty', 'returned'] as const).flatMap((kind) => {
    const matters = open.filter(({ reason }) => reason.kind === kind)
    return [...groupBy(matters, textOf)].map(([text, those]) => ({ kind, text, matters: those }))
  })
  return problems.sort((one, other) => other.matters.length - one.matters.length)
}

function textOf({ reason }: Unfinished): string {
  return 'text' in reason ? reason.text.trim() : ''
}
