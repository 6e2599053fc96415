import { Hono } from 'hono'
import * as v from 'valibot'
import { formOf } from '#views/shared/form.tsx'
import { YearEndPage } from '#views/year-end/page.tsx'
import type { Typing } from '#views/year-end/sight.ts'
import type { Change } from '../../domain/entry.ts'
import { Refusal } from '../../domain/refusal.ts'
import { DaySchema } from '../../domain/value.ts'
import { movementOf } from '../../domain/year-end/movement.ts'
import { setNewDays } from '../../domain/year-end/new-day.ts'
import { hashOfContent, hashOfVersion } from '../../domain/year-end/signing.ts'
import { blankSummary, type SectionId, type Summary } from '../../domain/year-end/summary.ts'
import {
  chooseHighlights,
  keepWords,
  pairsIn,
  takeDraft,
  textsOfPairs,
  writeSection,
  writeSections,
} from '../../domain/year-end/writing.ts'
import type { Context, Env } from '../../http/context.ts'
import { many, readValues } from '../../http/form.ts'
import { issuedOnly } from '../../http/issued.ts'
import { wholeText } from '../../http/long-text.ts'
import { done, frameOf, page, type Status } from '../../http/page.ts'
import { permit } from '../../http/permit.ts'
import { seal } from '../../http/seal.ts'
import { draftIn, type YearEndDesk, yearEndFor } from './desk.ts'

const words = v.pipe(v.string(), v.transform(wholeText))
/** none that was ever kept is -1, so that what comes without one is refused and not written over others' words */
const revision = v.fallback(v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number)), -1)

const SectionForm = v.object({
  text: v.fallback(words, ''),
  revision,
  intent: v.fallback(v.picklist(['save', 'keep', 'draft']), 'save'),
})
const PairsForm = v.object({
  problems: many(),
  measures: many(),
  problemRevision: revision,
  measureRevision: revision,
})
/** One day for each open task, in the same order. */
const NewDaysForm = v.object({ codes: many(), days: many() })
const HighlightsForm = v.object({ codes: many() })

export const yearEnd = new Hono<Env>()

yearEnd.get('/year-end', permit('plan.oversee'), issuedOnly, (c) => {
  const desk = yearEndFor(c)
  return page(c, <YearEndPage frame={frameOf(c)} sight={sightOf(desk)} />)
})

yearEnd.post('/year-end/sections/:id', permit('summary.write'), issuedOnly, async (c) => {
  const desk = yearEndFor(c)
  const section = draftIn(desk, c.req.param('id'))
  const { text, revision, intent } = await readValues(c, SectionForm)
  if (c.env?.unsent) return showTyping(c, { id: section.id, form: formOf({ text }) }, 200)
  const rules = {
    save: (summary: Summary) => writeSection(summary, { ...section, text, revision }),
    keep: (summary: Summary) => keepWords(summary, { ...section, revision }),
    draft: (summary: Summary) => takeDraft(summary, { ...section, revision }),
  }
  try {
    await change(c, desk, rules[intent])
  } catch (error) {
    if (intent === 'save' && isMoved(error)) return showMoved(c, section.id, text)
    throw error
  }
  return done(c, `${addressOf(desk)}#section-${section.id}`, 'saved')
})

yearEnd.post('/year-end/pairs', permit('summary.write'), issuedOnly, async (c) => {
  const desk = yearEndFor(c)
  const { problems, measures, problemRevision, measureRevision } = await readValues(c, PairsForm)
  const texts = textsOfPairs(problems.map((problem, at) => ({ problem, measure: measures[at] ?? '' })))
  await change(c, desk, (summary) =>
    writeSections(summary, [
      { ...draftIn(desk, 'problems'), text: texts.problems, revision: problemRevision },
      { ...draftIn(desk, 'measures'), text: texts.measures, revision: measureRevision },
    ]),
  )
  return done(c, `${addressOf(desk)}#pairs`, 'saved')
})

yearEnd.post('/year-end/new-days', permit('summary.write'), issuedOnly, async (c) => {
  const desk = yearEndFor(c)
  const { codes, days } = await readValues(c, NewDaysForm)
  const given = codes.map((code, at) => ({ code, day: v.is(DaySchema, days[at]) ? days[at] : null }))
  await change(c, desk, (summary) => setNewDays(summary, given))
  return done(c, `${addressOf(desk)}#new-days`, 'saved')
})

yearEnd.post('/year-end/highlights', permit('summary.write'), issuedOnly, async (c) => {
  const desk = yearEndFor(c)
  const { codes } = await readValues(c, HighlightsForm)
  await change(c, desk, (summary) => chooseHighlights(summary, codes))
  return done(c, `${addressOf(desk)}#section-highlights`, 'saved')
})

function isMoved(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'section-moved'
}

/** What somebody else wrote stands beside one's own; a form that saves itself gives way to the whole page. */
function showMoved(c: Context, id: SectionId, text: string) {
  const desk = yearEndFor(c)
  const kept = desk.written.find((section) => section.id === id)?.text ?? ''
  const form = { ...formOf({ text }), meanwhile: { kept: { text: kept }, page: addressOf(desk) } }
  c.header('HX-Retarget', 'main')
  c.header('HX-Reselect', 'main')
  c.header('HX-Reswap', 'outerMorph show:none')
  return showTyping(c, { id, form }, 409)
}

function showTyping(c: Context, typing: Typing, status: Status) {
  const sight = { ...sightOf(yearEndFor(c)), typing }
  return page(c, <YearEndPage frame={frameOf(c)} sight={sight} />, status)
}

async function change(c: Context, { plan }: YearEndDesk, rule: (summary: Summary) => Change<Summary>) {
  const { store, act } = c.var
  await store.summaries.change(plan.year, act, (summary) => rule(summary ?? blankSummary(plan.year)))
}

function addressOf({ plan }: YearEndDesk): string {
  return `/plans/${plan.year}/year-end`
}

function sightOf(desk: YearEndDesk) {
  const { summary, content, source } = desk
  const frozen = summary.versions.at(-1) ?? null
  return {
    ...desk,
    address: addressOf(desk),
    seen: hashOfContent(content, seal),
    achievements: source.yearEnd.themes.flatMap(({ achievements }) => achievements),
    pairs: pairsIn(content.sections),
    open: source.yearEnd.open,
    typing: null,
    frozen,
    isSound: frozen !== null && hashOfVersion(frozen, seal) === frozen.hash,
    movement: frozen && movementOf(frozen.content, content),
  }
}
