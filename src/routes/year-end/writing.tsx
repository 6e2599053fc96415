import { Hono } from 'hono'
import * as v from 'valibot'
import { formOf } from '#views/shared/form.tsx'
import type { Typing } from '#views/year-end/sight.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { SectionId, Summary } from '../../domain/year-end/summary.ts'
import {
  keepWords,
  takeDraft,
  textsOfPairs,
  writeSection,
  writeSections,
} from '../../domain/year-end/writing.ts'
import type { Context, Env } from '../../http/context.ts'
import { many, readValues } from '../../http/form.ts'
import { issuedOnly } from '../../http/issued.ts'
import { wholeText } from '../../http/long-text.ts'
import { done } from '../../http/page.ts'
import { permit } from '../../http/permit.ts'
import { draftIn, yearEndFor } from './desk.ts'
import { addressOf, changeSummary, showYearEnd } from './showing.tsx'

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

export const yearEnd = new Hono<Env>()

yearEnd.get('/year-end', permit('plan.oversee'), issuedOnly, (c) => showYearEnd(c))

yearEnd.post('/year-end/sections/:id', permit('summary.write'), issuedOnly, async (c) => {
  const desk = yearEndFor(c)
  const section = draftIn(desk, c.req.param('id'))
  const { text, revision, intent } = await readValues(c, SectionForm)
  const typing = { id: section.id, form: formOf({ text }) }
  if (c.env.unsent) return showYearEnd(c, { typing })
  const rules = {
    save: (summary: Summary) => writeSection(summary, { ...section, text, revision }),
    keep: (summary: Summary) => keepWords(summary, { ...section, revision }),
    draft: (summary: Summary) => takeDraft(summary, { ...section, revision }),
  }
  try {
    await changeSummary(c, desk, rules[intent])
  } catch (error) {
    if (intent === 'save' && isMoved(error)) return showMoved(c, typing, { text: section.id })
    throw error
  }
  return done(c, `${addressOf(desk)}#section-${section.id}`, 'saved')
})

yearEnd.post('/year-end/pairs', permit('summary.write'), issuedOnly, async (c) => {
  const desk = yearEndFor(c)
  const { problems, measures, problemRevision, measureRevision } = await readValues(c, PairsForm)
  const texts = textsOfPairs(problems.map((problem, at) => ({ problem, measure: measures[at] ?? '' })))
  const typing = { id: 'pairs', form: formOf(texts) } as const
  if (c.env.unsent) return showYearEnd(c, { typing })
  try {
    await changeSummary(c, desk, (summary) =>
      writeSections(summary, [
        { ...draftIn(desk, 'problems'), text: texts.problems, revision: problemRevision },
        { ...draftIn(desk, 'measures'), text: texts.measures, revision: measureRevision },
      ]),
    )
  } catch (error) {
    if (isMoved(error)) return showMoved(c, typing, { problems: 'problems', measures: 'measures' })
    throw error
  }
  return done(c, `${addressOf(desk)}#pairs`, 'saved')
})

function isMoved(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'section-moved'
}

/**
 * What somebody else wrote stands beside one's own; a form that saves itself gives way to the whole page.
 *
 * @param sections whose words each field of the form holds
 */
function showMoved(c: Context, { id, form }: Typing, sections: Readonly<Record<string, SectionId>>) {
  const desk = yearEndFor(c)
  const textOf = (id: SectionId) => desk.written.find((section) => section.id === id)?.text ?? ''
  const moved = Object.entries(sections).filter(([field, name]) => textOf(name) !== form.typed[field])
  const kept = Object.fromEntries(moved.map(([field, name]) => [field, textOf(name)]))
  c.header('HX-Retarget', 'main')
  c.header('HX-Reselect', 'main')
  c.header('HX-Reswap', 'outerMorph show:none')
  const both = { ...form, meanwhile: { kept, page: addressOf(desk) } }
  return showYearEnd(c, { typing: { id, form: both }, status: 409 })
}
