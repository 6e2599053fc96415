/** What the summary holds up, and by when unfinished work is to be done: chosen, where the rest is written. */
import { Hono } from 'hono'
import * as v from 'valibot'
import { formOf, typedText } from '#views/shared/form.tsx'
import { DaySchema } from '../../domain/value.ts'
import { setNewDays } from '../../domain/year-end/new-day.ts'
import { chooseHighlights } from '../../domain/year-end/writing.ts'
import type { Env } from '../../http/context.ts'
import { many, readValues } from '../../http/form.ts'
import { readGrid } from '../../http/grid.ts'
import { issuedOnly } from '../../http/issued.ts'
import { done } from '../../http/page.ts'
import { permit } from '../../http/permit.ts'
import { requireSeen, touchedRows } from '../../http/seen.ts'
import { yearEndFor } from './desk.ts'
import { addressOf, changeSummary, showYearEnd, typedDays, typedHighlights } from './showing.tsx'

const HighlightsForm = v.object({ codes: many(), seen: v.fallback(v.string(), '') })

export const yearEndChoices = new Hono<Env>()

/** A day for each open task; an empty one takes it back. */
yearEndChoices.post('/year-end/new-days', permit('summary.write'), issuedOnly, async (c) => {
  const desk = yearEndFor(c)
  const form = await readGrid(c, ['day'])
  if (c.env.unsent) return showYearEnd(c, { days: form })
  await changeSummary(c, desk, (summary) => {
    const touched = touchedRows(form, typedDays(desk, summary), {
      page: `${addressOf(desk)}#new-days`,
      show: (both) => showYearEnd(c, { days: both, status: 409 }),
    })
    const dayOf = (code: string) => typedText(form, code)
    return setNewDays(
      summary,
      touched.map((code) => ({ code, day: v.is(DaySchema, dayOf(code)) ? dayOf(code) : null })),
    )
  })
  return done(c, `${addressOf(desk)}#new-days`, 'saved')
})

yearEndChoices.post('/year-end/highlights', permit('summary.write'), issuedOnly, async (c) => {
  const desk = yearEndFor(c)
  const { codes, seen } = await readValues(c, HighlightsForm)
  await changeSummary(c, desk, (summary) => {
    requireSeen(formOf({ codes, seen }), typedHighlights(summary), {
      page: `${addressOf(desk)}#section-highlights`,
      show: (both) => showYearEnd(c, { highlights: both, status: 409 }),
    })
    return chooseHighlights(summary, codes)
  })
  return done(c, `${addressOf(desk)}#section-highlights`, 'saved')
})
