import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Proposal } from '#src/domain/document/document.ts'
import { messages } from '#src/messages/index.ts'
import { breakdownOfReading } from '#src/reports/breakdown-reading.ts'
import { anOutline, once, onDecision, sourceText } from '../support/build.ts'

const breakdown = suite('breakdownOfReading 任务分解表')

const proposal: Proposal = {
  code: '2.1-1',
  title: '行政执法决定公开',
  clauseIds: ['2.1.1'],
  obligations: [onDecision, once('2021-12-31')],
  citations: [],
  responsible: [
    { name: '政策法规处', role: 'lead' },
    { name: '办公室', role: 'support' },
    { name: '各处室', role: 'support' },
  ],
}

breakdown('tells a proposal with the parties and every time limit that the document names', () => {
  const reading = { outline: anOutline(), proposals: [proposal] }
  const { title, rows } = breakdownOfReading(reading, sourceText, messages.zh)
  assert.is(title, '2021年市民族宗教委政务公开要点任务分解表')
  assert.equal(rows, [
    [
      1,
      '二、围绕重点领域深化政务公开',
      '(一)行政执法信息公开',
      '行政执法决定公开',
      '行政执法决定应当在作出之日起20个工作日内公开。',
      '政策法规处',
      '办公室、各处室',
      '作出之日起20个工作日内',
      '作出之日起 20 个工作日内\n12月31日前',
      '2021-12-31',
      '',
      '',
      '',
      '',
      '2.1-1',
    ],
  ])
})

breakdown.run()
