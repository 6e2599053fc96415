import { Hono } from 'hono'
import * as v from 'valibot'
import type { Target } from '#views/reading/target.ts'
import { ReferencesPage } from '#views/reference/list.tsx'
import { ReferencePage } from '#views/reference/page.tsx'
import { inTurn } from '../domain/entry.ts'
import type { Plan } from '../domain/plan.ts'
import {
  addReference,
  dismissClause,
  matchClause,
  referenceOf,
  removeReference,
  reopenClause,
  wordOn,
} from '../domain/reference/keeping.ts'
import type { Reference } from '../domain/reference/reference.ts'
import { closeMatches, countsOf, referenceClauses } from '../domain/reference/standing.ts'
import type { Context, Env } from '../http/context.ts'
import { CorrectionsFieldSchema } from '../http/corrections.ts'
import { SourceFieldsSchema, sourceFrom } from '../http/document.ts'
import { many, readForm, readValues, text } from '../http/form.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { asShown, ShownSchema } from '../http/seen.ts'
import { tallyOf } from '../http/tally.ts'
import { choose, previewAgain, previewCorrected, previewPosted, readSource } from './previewing.tsx'

const ReferenceFormSchema = v.object({
  ...SourceFieldsSchema.entries,
  ...CorrectionsFieldSchema.entries,
  title: text(120),
})
/** What is missing is refused by the rule. */
const clauseId = v.optional(v.string(), '')
const codes = v.pipe(
  v.optional(v.string(), ''),
  v.transform((typed) => typed.split(/[\s,，、;；]+/).filter((code) => code !== '')),
)
const MatchSchema = v.object({ clauseId, codes })
const DismissalSchema = v.object({ clauseIds: many(), reason: v.optional(v.string(), '') })
const ClauseSchema = v.object({ ...ShownSchema.entries, clauseId })

export const references = new Hono<Env>()

references.get('/:year/references', permit('plan.prepare'), (c) => {
  const plan = planFor(c)
  const told = (plan.references ?? []).map((reference) => ({
    reference,
    counts: countsOf(referenceClauses(plan, reference)),
  }))
  return page(c, <ReferencesPage frame={frameOf(c)} plan={plan} references={told} />)
})

references.get('/:year/references/new', permit('plan.prepare'), (c) => choose(c, targetFor(c)))

for (const path of ['/:year/references/preview', '/:year/references/preview/corrections'])
  references.get(path, permit('plan.prepare'), (c) => c.redirect(targetFor(c).again, 303))

references.post('/:year/references/preview', permit('plan.prepare'), (c) => previewPosted(c, targetFor(c)))
references.post('/:year/references/preview/corrections', permit('plan.prepare'), (c) =>
  previewCorrected(c, targetFor(c)),
)

references.post('/:year/references', permit('plan.prepare'), async (c) => {
  const { store, act } = c.var
  const { year } = planFor(c)
  const form = await readForm(c, ReferenceFormSchema)
  if (!form.valid) return previewAgain(c, targetFor(c), form.state)
  const { title, corrections } = form.values
  const source = sourceFrom(form.values)
  const { outline } = await readSource(c, source, corrections, year)
  const plan = await store.change(year, act, (before) => addReference(before, { title, source, outline }))
  return done(c, `/plans/${year}/references/${plan.references?.at(-1)?.number}`, 'added')
})

references.get('/:year/references/:reference', permit('plan.prepare'), (c) => {
  const plan = planFor(c)
  const reference = referenceFor(c, plan)
  const clauses = referenceClauses(plan, reference)
  const showsAll = c.req.query('show') === 'all'
  const sight = {
    frame: frameOf(c),
    plan,
    reference,
    counts: countsOf(clauses),
    clauses: showsAll ? clauses : clauses.filter(({ state }) => state === 'open'),
    showsAll,
    close: closeMatches(clauses).length,
  }
  return page(c, <ReferencePage sight={sight} />)
})

references.post('/:year/references/:reference/removal', permit('plan.prepare'), async (c) => {
  const { store, act } = c.var
  const plan = planFor(c)
  const { number } = referenceFor(c, plan)
  const { shown } = await readValues(c, ShownSchema)
  const shownIn = (before: Plan) => referenceOf(before, number)
  await store.change(
    plan.year,
    act,
    asShown(shown, shownIn, (before) => removeReference(before, number)),
  )
  return done(c, `/plans/${plan.year}/references`, 'removed')
})

references.post('/:year/references/:reference/matches', permit('plan.prepare'), async (c) => {
  const { store, act } = c.var
  const plan = planFor(c)
  const { number } = referenceFor(c, plan)
  const match = await readValues(c, MatchSchema)
  const next = await store.change(plan.year, act, (before) => matchClause(before, number, match, act))
  return done(c, nextOpen(next, number, match.clauseId), 'matched')
})

references.post('/:year/references/:reference/close-matches', permit('plan.prepare'), async (c) => {
  const { act, store } = c.var
  const plan = planFor(c)
  const reference = referenceFor(c, plan)
  const matches = closeMatches(referenceClauses(plan, reference))
  const steps = matches.map((match) => (before: Plan) => matchClause(before, reference.number, match, act))
  await store.change(plan.year, act, (before) => inTurn(before, steps))
  return done(c, `/plans/${plan.year}/references/${reference.number}`, 'matched')
})

references.post('/:year/references/:reference/settings-aside', permit('plan.prepare'), async (c) => {
  const { store, act } = c.var
  const plan = planFor(c)
  const { number } = referenceFor(c, plan)
  const { clauseIds, reason } = await readValues(c, DismissalSchema)
  let moved: readonly string[] = []
  const next = await store.change(plan.year, act, (before) => {
    const isOpen = (id: string) => wordOn(before, referenceOf(before, number), id) === ''
    const open = clauseIds.length > 1 ? clauseIds.filter(isOpen) : clauseIds
    moved = clauseIds.filter((id) => !open.includes(id))
    const steps = open.map(
      (clauseId) => (kept: Plan) => dismissClause(kept, number, { clauseId, reason }, act),
    )
    return inTurn(before, steps)
  })
  const left = moved.map((id) => [id, 'moved'] as const)
  const tally = tallyOf(clauseIds.length - moved.length, left)
  return done(c, nextOpen(next, number, clauseIds.at(-1)), 'set-aside', tally)
})

references.post('/:year/references/:reference/reopening', permit('plan.prepare'), async (c) => {
  const { store, act } = c.var
  const plan = planFor(c)
  const { number } = referenceFor(c, plan)
  const { clauseId: id, shown } = await readValues(c, ClauseSchema)
  const shownIn = (before: Plan) => wordOn(before, referenceOf(before, number), id)
  await store.change(
    plan.year,
    act,
    asShown(shown, shownIn, (before) => reopenClause(before, number, id)),
  )
  return done(c, `/plans/${plan.year}/references/${number}#clause-${id}`, 'unmatched')
})

/** @throws Refusal reference-missing */
function referenceFor(c: Context, plan: Plan): Reference {
  return referenceOf(plan, Number(c.req.param('reference')))
}

/** The list again, at the first clause behind the one that was settled. */
function nextOpen(plan: Plan, number: number, settled: string | undefined): string {
  const address = `/plans/${plan.year}/references/${number}`
  const clauses = referenceClauses(plan, referenceOf(plan, number))
  const place = clauses.findIndex(({ clause }) => clause.id === settled)
  const next = clauses.slice(place + 1).find(({ state }) => state === 'open')
  return next === undefined ? address : `${address}#clause-${next.clause.id}`
}

function targetFor(c: Context): Target {
  const plan = planFor(c)
  const address = `/plans/${plan.year}/references`
  return {
    purpose: 'reference',
    address,
    preview: `${address}/preview`,
    again: `${address}/new`,
    from: { href: address, text: c.var.m.reference.title },
  }
}
