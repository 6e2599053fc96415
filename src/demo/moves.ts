/** The moves of a demonstration year: who does what on which day, told by the same rules that people's clicks run through. */
import type { Act } from '../domain/act.ts'
import type { Change } from '../domain/entry.ts'
import type { GivenEvidence } from '../domain/evidence.ts'
import type { OccurrenceName } from '../domain/find.ts'
import type { Occurrence } from '../domain/occurrence.ts'
import type { Plan } from '../domain/plan.ts'
import { saveProgress, submitOccurrence } from '../domain/reporting/progress.ts'
import { addEvidence } from '../domain/reporting/proof.ts'
import { acceptOccurrence, returnOccurrence } from '../domain/reporting/verification.ts'
import type { Task } from '../domain/task.ts'
import { addDays, instantOf, isWeekend } from '../domain/time/day.ts'
import { type Fate, pick } from './fate.ts'
import type { ItemStory, Story } from './story.ts'

export interface Move {
  readonly at: string
  /** a person's id */
  readonly by: string
  readonly rule: (plan: Plan, act: Act) => Change<Plan>
}

export interface Scene {
  readonly story: Story
  readonly item: ItemStory
  readonly contactId: string
  readonly officeId: string
  /** nothing happens before the plan is issued */
  readonly issuedOn: string
  /** nor after this day */
  readonly until: string
  /** a file that stands for whatever divisions hand in */
  readonly file: SampleFile
}

export interface SampleFile {
  readonly sha256: string
  /** bytes */
  readonly size: number
}

/** From the first word of the division to the office's answer. */
export function movesFor(
  task: Task,
  occurrence: Occurrence,
  fate: Fate,
  count: number,
  scene: Scene,
): Move[] {
  if (fate === 'none') return []
  const { story, item, contactId, officeId, until, file } = scene
  const name = { code: task.code, key: occurrence.key }
  const reportedOn = reportDay(occurrence, fate, count, scene)
  const report = {
    text: pick(item.reports, Number(task.code.split('-')[1]) - 1),
    difficulty: fate === 'drafted' ? pick(story.difficulties, count) : '',
  }
  const saved = move(reportedOn, '09:40', contactId, (plan, act) =>
    saveProgress(plan, { ...name, ...report }, act),
  )
  if (fate === 'drafted') return [saved]
  const proof = { ...name, evidence: evidenceFor(item, reportedOn, count, file), reviewer: story.reviewer }
  const proved = move(reportedOn, '09:52', contactId, (plan, act) => addEvidence(plan, proof, act))
  const blank = { ...name, text: '', difficulty: '' }
  const submitted = move(reportedOn, '10:05', contactId, (plan, act) => submitOccurrence(plan, blank, act))
  const answered = answerFor(name, fate, pick(story.returnReasons, count))
  if (!answered) return [saved, proved, submitted]
  const answeredOn = workdayFrom(addDays(reportedOn, 2))
  if (answeredOn > until) return [saved, proved, submitted]
  return [saved, proved, submitted, move(answeredOn, '15:20', officeId, answered)]
}

export function move(day: string, time: string, by: string, rule: Move['rule']): Move {
  return { at: instantOf(day, time), by, rule }
}

/** A weekday on or after a day. */
export function workdayFrom(day: string): string {
  return isWeekend(day) ? workdayFrom(addDays(day, 1)) : day
}

function answerFor(name: OccurrenceName, fate: Fate, reason: string): Move['rule'] | null {
  if (fate === 'submitted') return null
  if (fate === 'returned') return (plan, act) => returnOccurrence(plan, { ...name, reason }, act)
  return (plan, act) => acceptOccurrence(plan, name, act)
}

function reportDay(occurrence: Occurrence, fate: Fate, count: number, scene: Scene): string {
  const { startsOn, dueOn } = occurrence
  const { issuedOn, until } = scene
  const wanted = addDays(dueOn, fate === 'acceptedLate' ? 4 + (count % 5) : -(3 + (count % 9)))
  const latest = addDays(until, -(1 + (count % 12)))
  const [earlier = latest] = [wanted, latest].sort()
  const day = workdayFrom(earlier)
  const [, earliest = dueOn] = [addDays(startsOn, 1), addDays(issuedOn, 1)].sort()
  return day < earliest ? workdayFrom(earliest) : day
}

function evidenceFor(item: ItemStory, day: string, count: number, file: SampleFile): GivenEvidence {
  const title = item.evidence
  if (count % 5 === 3)
    return { kind: 'number', title, documentNumber: `民宗办〔${day.slice(0, 4)}〕${(count % 28) + 1}号` }
  if (count % 4 === 2)
    return { kind: 'file', title, fileName: `${title}.txt`, mediaType: 'text/plain', ...file }
  if (count % 7 === 5) return { kind: 'record', title, text: `${title}，原件存办公室。` }
  return {
    kind: 'link',
    title,
    url: `https://example.gov.cn/zwgk/t${day.replaceAll('-', '')}_${count}.html`,
    producedOn: workdayFrom(addDays(day, -7)),
    publishedOn: day,
    collectedOn: day,
  }
}
