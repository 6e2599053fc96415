import mammoth from 'mammoth'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { messages } from '#src/messages/index.ts'
import { planReports, writers } from '#src/reports/product.ts'
import { aLink, anOccurrence, aPlan, aProgress, aTask, at } from '../support/build.ts'
import { anOffice } from '../support/cast.ts'

const seconds = 10
const occurrence = anOccurrence({ progress: [aProgress()], evidence: [aLink()] })
const tasks = Array.from({ length: 1000 }, (_, index) =>
  aTask({ code: `1.1-${index + 1}`, title: `任务${index + 1}`, occurrences: [occurrence] }),
)
const source = {
  plan: aPlan({ tasks }),
  previous: undefined,
  office: anOffice(),
  moment: { today: '2021-12-20', now: at('2021-12-20') },
  calendar: officeCalendar(nationalDays, []),
}

const files = suite('a thousand tasks as Word')

for (const kind of ['breakdown', 'ledger', 'summary', 'evidence', 'look-back'] as const) {
  files(`${kind} takes seconds and holds the last task`, async () => {
    const start = performance.now()
    const file = await writers.docx(planReports[kind](source, messages.zh), messages.zh)
    const taken = performance.now() - start
    assert.ok(taken < seconds * 1000, `${Math.round(taken)} ms`)
    const { value } = await mammoth.extractRawText({ buffer: file })
    assert.ok(value.includes(kind === 'summary' || kind === 'breakdown' ? '1000' : '1.1-1000'))
  })
}

files.run()
