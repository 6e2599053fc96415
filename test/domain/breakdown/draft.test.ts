import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { draftPlan, requireDraft, requireNumbering } from '#src/domain/breakdown/draft.ts'
import { refuses } from '../../support/assert.ts'
import { anOutline, once, sourceText, standing } from '../../support/build.ts'

const proposal = {
  code: '1.1-1',
  title: '梳理行政规范性文件',
  clauseIds: ['1.1.1'],
  obligations: [standing, once()],
  citations: [],
  responsible: [],
}

const draft = suite('draftPlan 草稿')

draft('begins with the reader’s proposals, none of them accepted', () => {
  const reading = { outline: anOutline(), proposals: [proposal] }
  const plan = draftPlan({ text: sourceText }, reading, { year: 2021, title: '要点' })
  const [task] = plan.tasks
  assert.is(plan.status, 'draft')
  assert.is(plan.source.text, sourceText)
  assert.is(task?.accepted, false)
  assert.is(task?.leadId, null)
  assert.equal(task?.obligation, standing)
})

draft('leaves a task without obligation where none was found', () => {
  const reading = { outline: anOutline(), proposals: [{ ...proposal, obligations: [] }] }
  const plan = draftPlan({ text: sourceText }, reading, { year: 2021, title: '要点' })
  assert.is(plan.tasks[0]?.obligation, null)
})

draft('is over once the plan is issued', () => {
  const reading = { outline: anOutline(), proposals: [] }
  const plan = draftPlan({ text: sourceText }, reading, { year: 2021, title: '要点' })
  requireDraft(plan)
  refuses('plan-not-draft', () => requireDraft({ ...plan, status: 'issued' }))
})

draft.run()

const numbering = suite('requireNumbering 编号')

const plain = {
  ordinal: null,
  title: null,
  start: 0,
  end: 9,
  items: [{ ordinal: null, title: null, start: 0, end: 9, clauses: [] }],
}

numbering('accepts a single numbered part', () => {
  requireNumbering({ outline: anOutline({ sections: [{ ...plain, ordinal: '一' }] }), proposals: [] })
})

numbering('refuses words without any', () => {
  const outline = anOutline({ sections: [plain] })
  refuses('document-without-numbering', () => requireNumbering({ outline, proposals: [] }))
})

numbering('takes a table for numbered', () => {
  const findings = [{ code: 'table', start: 0, end: 9 } as const]
  requireNumbering({ outline: anOutline({ sections: [plain], findings }), proposals: [] })
})

numbering.run()
