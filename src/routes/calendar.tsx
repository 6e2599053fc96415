import { Hono } from 'hono'
import * as v from 'valibot'
import { ClearancePage } from '#views/calendar/clearance.tsx'
import { CalendarPage } from '#views/calendar/page.tsx'
import { type NoticeOutcome, NoticePreviewPage } from '#views/calendar/preview.tsx'
import { blankForm, type FormState } from '#views/shared/form.tsx'
import { nationalDays } from '../calendar/national.ts'
import type { Office } from '../domain/office/office.ts'
import { yearOf } from '../domain/time/day.ts'
import { doubtsAbout, type HolidayNotice, isMistake } from '../domain/time/holiday-notice.ts'
import { clearHolidayNotice, enterHolidayNotice, holidaysOf } from '../domain/time/holidays.ts'
import { yearGrid } from '../domain/time/year-grid.ts'
import {
  calendarsOf,
  changeHolidays,
  isNational,
  planMoves,
  sourceOf,
  yearIn,
  yearsAround,
} from '../http/calendar.ts'
import type { Context, Env } from '../http/context.ts'
import { readForm, readValues, text } from '../http/form.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { asShown, ShownSchema } from '../http/seen.ts'
import { readHolidayNotice } from '../parse/holiday-notice/read.ts'

/** a notice has a thousand characters; ten years of single days fit in this */
const TextSchema = v.object({ text: text(20_000) })
const SourceSchema = v.object({
  ...ShownSchema.entries,
  source: v.pipe(v.string('required'), v.parseJson(undefined, 'required'), text(20_000)),
})

export const calendar = new Hono<Env>()

calendar.use(permit('calendar.manage'))

calendar.get('/', (c) => c.redirect(`/calendar/${yearOf(c.var.act.on)}`, 303))

calendar.get('/:year', (c) => show(c, yearIn(c), blankForm))

calendar.get('/:year/preview', (c) => c.redirect(`/calendar/${yearIn(c)}`, 303))

calendar.post('/:year/preview', async (c) => {
  const year = yearIn(c)
  const form = await readForm(c, TextSchema)
  if (!form.valid) return show(c, year, form.state)
  return preview(c, year, form.values.text)
})

calendar.post('/:year/notice', async (c) => {
  const year = yearIn(c)
  const form = await readForm(c, SourceSchema)
  if (!form.valid) return show(c, year, form.state)
  const { source, shown } = form.values
  const notice = noticeIn(c, year, source)
  if (doubtsAbout(notice, year).some(isMistake)) return preview(c, year, source)
  const enter = (office: Office) => enterHolidayNotice(office, year, notice)
  await changeHolidays(c, asShown(shown, daysIn(year), enter))
  return done(c, `/calendar/${year}`, 'saved')
})

calendar.get('/:year/clearance', (c) => {
  const year = yearIn(c)
  const moves = planMoves(
    c,
    calendarsOf(c, (office) => clearHolidayNotice(office, year)),
  )
  const told = { year, days: daysIn(year)(c.var.store.office()), known: isNational(year), moves }
  return page(c, <ClearancePage frame={frameOf(c)} {...told} />)
})

calendar.post('/:year/clearance', async (c) => {
  const year = yearIn(c)
  const { shown } = await readValues(c, ShownSchema)
  const clear = (office: Office) => clearHolidayNotice(office, year)
  await changeHolidays(c, asShown(shown, daysIn(year), clear))
  return done(c, `/calendar/${year}`, 'removed')
})

function show(c: Context, year: number, form: FormState) {
  const office = c.var.store.office()
  const wrong = Object.keys(form.problems).length > 0
  return page(
    c,
    <CalendarPage
      frame={frameOf(c)}
      grid={yearGrid(year, c.var.deps.calendar())}
      source={sourceOf(office, year)}
      years={yearsAround(office, year, c.var.act.on)}
      form={form}
    />,
    wrong ? 422 : 200,
  )
}

/** A notice with mistakes shows them, and the text to correct; a sound one shows what it would change. */
function preview(c: Context, year: number, text: string) {
  const notice = noticeIn(c, year, text)
  const doubts = doubtsAbout(notice, year)
  const wrong = doubts.some(isMistake)
  const outcome = wrong ? null : outcomeOf(c, year, notice)
  const days = daysIn(year)(c.var.store.office())
  const told = { frame: frameOf(c), year, days, text, doubts, outcome }
  c.header('HX-Push-Url', 'false')
  return page(c, <NoticePreviewPage {...told} />, wrong ? 422 : 200)
}

function outcomeOf(c: Context, year: number, notice: HolidayNotice): NoticeOutcome {
  const calendars = calendarsOf(c, (office) => enterHolidayNotice(office, year, notice))
  return { notice, moves: planMoves(c, calendars), grid: yearGrid(year, calendars.after) }
}

/** What was entered for a year until now. */
function daysIn(year: number) {
  return ({ holidays }: Office) => holidaysOf(holidays, year)
}

function noticeIn(c: Context, year: number, text: string): HolidayNotice {
  const { holidays } = c.var.store.office()
  return readHolidayNotice(text, year, [...holidaysOf(nationalDays, year), ...holidaysOf(holidays, year)])
}
