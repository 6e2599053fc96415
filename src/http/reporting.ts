/** Gathers what the report page is told. */
import type { Reporting } from '#views/report/reporting.ts'
import { quotationsOf } from '../domain/document/quotation.ts'
import { nameOfDivision } from '../domain/office/name.ts'
import { may, mayConfirm, mayHandle, mayReport, maySubmit } from '../domain/office/permission.ts'
import { needsConfirmation, pendingConfirmation } from '../domain/reporting/confirmation.ts'
import { isExtendable, pendingExtension } from '../domain/reporting/extension.ts'
import { hasClock } from '../domain/reporting/pause.ts'
import { latePublications } from '../domain/reporting/publication.ts'
import { isOpen } from '../domain/status.ts'
import { explanationOf } from '../domain/time/explanation.ts'
import type { Context } from './context.ts'
import { linkSightOf } from './links.ts'
import { addressOf, type NamedOccurrence, observationOf } from './named.ts'
import { signedIn } from './permit.ts'

/** What this person submits is seen by the head of the division first; a head's own word is enough. */
export function goesToHead(c: Context, { task }: NamedOccurrence): boolean {
  return needsConfirmation(c.var.store.office(), task) && !mayConfirm(signedIn(c), task)
}

export function reportingOf(c: Context, named: NamedOccurrence): Reporting {
  const { plan, task, occurrence } = named
  const person = signedIn(c)
  const office = c.get('store').office()
  const observation = observationOf(c, named)
  const issued = plan.status === 'issued'
  const settles = issued && may(person, 'task.verify')
  return {
    plan,
    office,
    observation,
    quotations: quotationsOf(plan, task.clauseIds),
    address: addressOf(named),
    lead: nameOfDivision(office, task.leadId),
    due: explanationOf(task, occurrence, c.get('deps').calendar()),
    now: c.get('act').at,
    writes: issued && isOpen(occurrence) && mayReport(person, task),
    submits: maySubmit(person, task),
    toHead: goesToHead(c, named),
    confirming: issued ? pendingConfirmation(occurrence) : undefined,
    confirms: issued && mayConfirm(person, task) && pendingConfirmation(occurrence) !== undefined,
    links: linkSightOf(c),
    late: latePublications(occurrence, c.get('deps').calendar()),
    handles: issued && mayHandle(person, task),
    verifies: settles && observation.status === 'submitted',
    asks: issued && maySubmit(person, task) && isExtendable(occurrence, c.get('act')),
    asked: settles ? pendingExtension(occurrence) : undefined,
    clocks: settles && hasClock(occurrence),
    waives: settles && (isOpen(occurrence) || observation.status === 'waived'),
  }
}
