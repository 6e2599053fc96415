/** History (留痕): what was done, by whom, when; each entry is chained to the one before by its hash. */
import * as v from 'valibot'

export const actions = [
  'plan.created',
  'plan.issued',
  'plan.closed',
  'plan.reopened',
  'plan.remarked',
  'plan.undone',
  'task.added',
  'task.edited',
  'task.imported',
  'task.inherited',
  'leftover.carried',
  'leftover.closed',
  'leftover.explained',
  'leftover.reopened',
  'leftover.continued',
  'task.accepted',
  'task.split',
  'task.merged',
  'task.removed',
  'task.assigned',
  'task.nudged',
  'clause.setAside',
  'clause.restored',
  'reference.added',
  'reference.removed',
  'reference.matched',
  'reference.setAside',
  'reference.reopened',
  'progress.saved',
  'progress.submitted',
  'confirmation.asked',
  'confirmation.given',
  'confirmation.declined',
  'evidence.added',
  'evidence.removed',
  'evidence.reviewed',
  'occurrence.reopened',
  'occurrence.accepted',
  'occurrence.returned',
  'event.recorded',
  'extension.asked',
  'extension.granted',
  'extension.declined',
  'clock.paused',
  'clock.resumed',
  'clock.restarted',
  'occurrence.waived',
  'occurrence.resumed',
  'plan.reflowed',
  'notice.entered',
  'notice.cleared',
  'application.entered',
  'application.imported',
  'application.edited',
  'application.progressed',
  'application.answered',
  'application.corrected',
  'report.begun',
  'report.written',
  'report.filled',
  'report.signed',
  'scoring.imported',
  'scoring.linked',
  'scoring.adjusted',
  'scoring.withdrawn',
  'publication.chosen',
  'summary.written',
  'summary.drafted',
  'summary.reviewed',
  'summary.returned',
  'summary.signed',
  'summary.revised',
  'link.died',
  'link.changed',
  'link.recovered',
  'link.assured',
  'office.setUp',
  'office.edited',
  'division.added',
  'division.edited',
  'person.added',
  'person.edited',
  'preferences.changed',
  'person.invited',
  'person.joined',
  'role.assigned',
  'password.changed',
  'backup.made',
  'factor.begun',
  'factor.confirmed',
  'factor.used',
  'factor.recovered',
  'factor.removed',
  'session.opened',
  'session.failed',
  'session.locked',
  'session.ended',
  'session.closed',
] as const

export type Action = (typeof actions)[number]

/** What a change says of itself; the store adds who, when and the chain. */
export interface Deed {
  readonly action: Action
  /** what it was done to: a task code, `code/occurrence`, a clause id, a division's or person's id */
  readonly subject: string
  readonly before?: string
  readonly after?: string
  readonly reason?: string
}

/** The outcome of a rule: the new record and what was done. The record that came in is untouched. */
export interface Change<T> {
  readonly next: T
  readonly did: Deed
}

/** Several changes are told one by one and kept together. */
export type Rule<T> = (record: T) => Change<T> | readonly Change<T>[]

/** Some rules one after another, each on what the one before made. */
export function inTurn<T>(record: T, rules: readonly ((record: T) => Change<T>)[]): Change<T>[] {
  let next = record
  return rules.map((rule) => {
    const change = rule(next)
    next = change.next
    return change
  })
}

export const EntrySchema = v.object({
  number: v.number(),
  at: v.string(),
  by: v.string(),
  action: v.picklist(actions),
  subject: v.string(),
  before: v.optional(v.string()),
  after: v.optional(v.string()),
  reason: v.optional(v.string()),
  /** hash of the entry before, '' for the first */
  previous: v.string(),
  /** SHA-256 of this entry without this field, hexadecimal */
  hash: v.string(),
})

export type Entry = Readonly<v.InferOutput<typeof EntrySchema>>
