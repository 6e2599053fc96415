import { Hono } from 'hono'
import { ReportPage } from '#views/report/page.tsx'
import type { FormState } from '#views/shared/form.tsx'
import { type Change, inTurn } from '../domain/entry.ts'
import { occurrenceIn } from '../domain/find.ts'
import { requireIssued, requireOpen } from '../domain/gate.ts'
import type { Occurrence } from '../domain/occurrence.ts'
import type { Plan } from '../domain/plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { askConfirmation } from '../domain/reporting/confirmation.ts'
import { type Report, saveProgress, submitOccurrence } from '../domain/reporting/progress.ts'
import { addEvidence, evidenceOf, removeEvidence } from '../domain/reporting/proof.ts'
import type { Context, Env } from '../http/context.ts'
import { readValues } from '../http/form.ts'
import {
  addressOf,
  type NamedOccurrence,
  nameOf,
  occurrenceFor,
  requireReporter,
  requireSubmitter,
} from '../http/named.ts'
import { done, frameOf, page, type Status } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { type ReadReport, readReport, reportFormOf, typedReport } from '../http/report.ts'
import { goesToHead, reportingOf } from '../http/reporting.ts'
import { asShown, requireSeen, ShownSchema } from '../http/seen.ts'

type Step = (plan: Plan) => Change<Plan>
type ValidReport = Extract<ReadReport, { valid: true }>

export const occurrences = new Hono<Env>()

occurrences.get('/', permit('plan.read'), (c) => {
  const named = occurrenceFor(c)
  return show(c, named, reportFormOf(named.occurrence))
})

occurrences.post('/progress', async (c) => {
  const named = reportedOccurrence(c)
  const read = await readReport(c, named.occurrence)
  if (!read.valid) return showAgain(c, named, read.state)
  if (read.report.intent === 'submit') requireSubmitter(c, named.task)
  await c.var.store.change(named.plan.year, c.var.act, (plan) => inTurn(plan, stepsOf(c, named, read)))
  if (read.report.intent === 'save') return done(c, addressOf(named), 'saved')
  return done(c, '/duties', goesToHead(c, named) ? 'confirmation-asked' : 'submitted')
})

occurrences.post('/evidence/:id/removal', async (c) => {
  const named = reportedOccurrence(c)
  const { shown } = await readValues(c, ShownSchema)
  const removed = { ...nameOf(named), id: c.req.param('id') }
  await c.var.store.change(
    named.plan.year,
    c.var.act,
    asShown(
      shown,
      (plan) => evidenceOf(occurrenceIn(plan, removed), removed.id),
      (plan) => removeEvidence(plan, removed),
    ),
  )
  return done(c, addressOf(named), 'removed')
})

/**
 * With a form for a later day or for taking out that was filled in wrongly, as typed.
 *
 * @throws Refusal form-gone when the page has that form no more; the refusal gives the text back
 */
export function showSettlement(c: Context, named: NamedOccurrence, settlement: FormState) {
  const told = { reporting: reportingOf(c, named), form: reportFormOf(named.occurrence), settlement }
  const content = <ReportPage frame={frameOf(c)} {...told} />
  if (!String(content).includes(`action="${c.req.path}"`)) throw new Refusal('form-gone')
  return page(c, content, 422)
}

/** What is closed or handed in has no form: the refusal gives the text back. */
function showAgain(c: Context, named: NamedOccurrence, form: FormState) {
  requireIssued(named.plan)
  requireOpen(named.occurrence)
  return show(c, named, form, 422)
}

function show(c: Context, named: NamedOccurrence, form: FormState, status: Status = 200) {
  return page(c, <ReportPage frame={frameOf(c)} reporting={reportingOf(c, named)} form={form} />, status)
}

function reportedOccurrence(c: Context): NamedOccurrence {
  const named = occurrenceFor(c)
  requireReporter(c, named.task)
  return named
}

/** Proof first: the submission is the last word. A report that says nothing new is not written again. */
function stepsOf(c: Context, named: NamedOccurrence, { report, state }: ValidReport): Step[] {
  const { intent, text, difficulty, done, evidence, reviewer } = report
  const { act } = c.var
  const name = nameOf(named)
  const said = { ...name, text, difficulty, done }
  const steps: Step[] = []
  if (evidence) steps.push((plan) => addEvidence(plan, { ...name, evidence, reviewer }, act))
  if (isNews(named.occurrence, said)) {
    steps.push((plan) => {
      const saved = saveProgress(plan, said, act)
      requireReportSeen(c, named, state, plan)
      return saved
    })
  }
  if (intent === 'submit' && goesToHead(c, named)) steps.push((plan) => askConfirmation(plan, name, act))
  else if (intent === 'submit') steps.push((plan) => submitOccurrence(plan, { ...name, ...nothing }, act))
  return steps
}

function requireReportSeen(c: Context, named: NamedOccurrence, state: FormState, plan: Plan): void {
  requireSeen(state, typedReport(occurrenceIn(plan, nameOf(named)).progress.at(-1)), {
    page: addressOf(named),
    show: (form) => show(c, occurrenceFor(c), form, 409),
  })
}

const nothing = { text: '', difficulty: '' }

function isNews({ progress }: Occurrence, { text, difficulty, done }: Report): boolean {
  const last = progress.at(-1)
  if (done !== undefined && done !== last?.done) return true
  return text + difficulty !== '' && !(last?.text === text && last.difficulty === difficulty)
}
