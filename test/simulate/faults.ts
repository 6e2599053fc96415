/** What a year of reminders must never do, judged by what happened and not by the rules that sent them. */

import { groupBy } from '#src/domain/group.ts'
import type { Occurrence } from '#src/domain/occurrence.ts'
import { usualLadder } from '#src/domain/office/ladder.ts'
import type { Matter, Message } from '#src/domain/office/message.ts'
import type { Plan } from '#src/domain/plan.ts'
import type { Task } from '#src/domain/task.ts'
import { addDays, dayOf, daysBetween, isAfter } from '#src/domain/time/day.ts'
import { occurrenceAt } from './past.ts'
import { calendar } from './program.ts'
import { hourOf, type SimulatedYear } from './year.ts'

type Judged = Pick<SimulatedYear, 'days' | 'office' | 'plans' | 'messages' | 'sent'>

/** A sentence for each; none is a good year. */
export function faultsOf(year: Judged): string[] {
  return [
    ...onRestDays(year),
    ...afterSubmission(year),
    ...sentTwice(year),
    ...repeatedSoon(year),
    ...untold(year),
  ]
}

function onRestDays({ sent }: Judged): string[] {
  return sent
    .map(({ at }) => dayOf(at))
    .filter((day) => !calendar.isWorkday(day))
    .map((day) => `${day}: a message on a rest day`)
}

function afterSubmission({ messages, plans }: Judged): string[] {
  return messages.flatMap((message) =>
    message.matters
      .filter((matter) => isSubmitted(occurrenceOf(plans, matter), message.at))
      .map((matter) => `${message.on}: ${nameOf(matter)} was told after its submission`),
  )
}

/** One mail a person a day, and as many mails as messages, however often the program started. */
function sentTwice({ sent, messages }: Judged): string[] {
  const mails = groupBy(sent, ({ at, personId }) => `${dayOf(at)} ${personId}`)
  const twice = [...mails]
    .filter(([, { length }]) => length > 1)
    .map(([name]) => `${name}: two mails on one day`)
  return sent.length === messages.length
    ? twice
    : [...twice, `${sent.length} mails for ${messages.length} messages`]
}

/** The same word to the same person within the days of repetition; another return is another matter. */
function repeatedSoon({ messages }: Judged): string[] {
  const told = messages.flatMap((message) => message.matters.map((matter) => ({ message, matter })))
  const same = groupBy(
    told,
    ({ message, matter }) => `${message.personId} ${nameOf(matter)} ${matter.rung} ${matter.cause}`,
  )
  return [...same]
    .filter(([name]) => !name.endsWith('returned'))
    .flatMap(([name, tellings]) =>
      tellings
        .slice(1)
        .filter(({ message }, index) => isSoon(tellings[index]?.message, message))
        .map(({ message }) => `${message.on}: ${name} was said again too soon`),
    )
}

function isSoon(before: Message | undefined, { on }: Message): boolean {
  return before !== undefined && daysBetween(before.on, on) < usualLadder.repeatDays
}

/** Every due day was told to the contact before it was past; what stays undone reached office and leader. */
function untold(year: Judged): string[] {
  return year.plans.flatMap((plan) =>
    plan.tasks.flatMap((task) =>
      task.occurrences.flatMap((occurrence) => [
        ...notReminded(year, plan, task, occurrence),
        ...notChased(year, plan, task, occurrence),
      ]),
    ),
  )
}

function notReminded(year: Judged, plan: Plan, task: Task, occurrence: Occurrence): string[] {
  const chance = chances(year, plan, occurrence).at(-1)
  if (chance === undefined || isSubmitted(occurrence, hourOf(chance))) return []
  const contacts = year.office.people
    .filter(({ divisionId }) => divisionId === task.leadId)
    .map(({ id }) => id)
  const told = tellings(year, plan, task, occurrence).some(
    ({ personId, on }) => on <= occurrence.dueOn && contacts.includes(personId ?? ''),
  )
  return told || contacts.length === 0
    ? []
    : [`${plan.year} ${task.code}/${occurrence.key}: due ${occurrence.dueOn}, never told before`]
}

/** Working days on which the contact could be told of it in time. */
function chances({ days }: Judged, { issuedOn }: Plan, { event, dueOn, dueAt }: Occurrence): string[] {
  return days.filter((day) => {
    const hour = hourOf(day)
    const isKnown = event ? !isAfter(event.startedAt, hour) : issuedOn !== null && issuedOn < day
    const isInTime = dueAt ? isAfter(dueAt, hour) : day <= dueOn
    return isKnown && isInTime && calendar.isWorkday(day)
  })
}

/** Within a month past its due day, unless it is standing work or was submitted in the meantime. */
function notChased(year: Judged, plan: Plan, task: Task, occurrence: Occurrence): string[] {
  const monthLater = addDays(occurrence.dueOn, 31)
  const isOver =
    plan.issuedOn === null || occurrence.dueOn < plan.issuedOn || monthLater > (plan.closedOn ?? '2021-12-31')
  if (isOver || task.obligation?.kind === 'standing' || occurrence.submissions.length > 0) return []
  if (occurrence.dueOn < (year.days[0] ?? '')) return []
  const rungs = tellings(year, plan, task, occurrence).flatMap(({ matters }) =>
    matters.map(({ rung }) => rung),
  )
  const missing = (['nudge', 'supervise'] as const).filter((rung) => !rungs.includes(rung))
  return missing.map(
    (rung) => `${plan.year} ${task.code}/${occurrence.key}: due ${occurrence.dueOn}, no ${rung}`,
  )
}

function tellings({ messages }: Judged, { year }: Plan, { code }: Task, { key }: Occurrence): Message[] {
  const about = (matter: Matter) => matter.year === year && matter.code === code && matter.key === key
  return messages.flatMap((message) => {
    const matters = message.matters.filter(about)
    return matters.length > 0 ? [{ ...message, matters }] : []
  })
}

/** More submissions than answers: the office has it, or has accepted it. */
function isSubmitted(occurrence: Occurrence, instant: string): boolean {
  const { submissions, verifications } = occurrenceAt(occurrence, instant)
  const sentBack = verifications.filter(({ outcome, voided }) => outcome === 'returned' || voided)
  return submissions.length > sentBack.length
}

function occurrenceOf(plans: readonly Plan[], { year, code, key }: Matter): Occurrence {
  const task = plans.find((plan) => plan.year === year)?.tasks.find((one) => one.code === code)
  const occurrence = task?.occurrences.find((one) => one.key === key)
  if (!occurrence) throw new Error(`a message about ${year} ${code}/${key}, which is not there`)
  return occurrence
}

function nameOf({ year, code, key }: Matter): string {
  return `${year} ${code}/${key}`
}
