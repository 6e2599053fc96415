/** Two years' documents: 2020 issued, with one task verified and two left over; 2021 a draft that rewords it. */
import type { Outline, Span } from '#src/domain/document/document.ts'
import type { Plan } from '#src/domain/plan.ts'
import { anAcceptance, anOccurrence, anOutline, aPlan, aSubmission, aTask, once, standing } from './build.ts'
import { finance, law } from './cast.ts'
import { aDraft, aProposedTask } from './draft.ts'

const heading = '一、深化政务公开\n(一)重点领域。'

/** One item of clauses. */
function document(words: readonly string[]): { source: { text: string }; outline: Outline } {
  const text = heading + words.join('')
  const span = (one: string): Span => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length })
  const clauses = words.map((one, index) => ({ id: `1.1.${index + 1}`, ...span(one) }))
  const whole = { start: 0, end: text.length }
  const item = { ordinal: '(一)', title: '重点领域', start: 9, end: text.length, clauses }
  const sections = [{ ordinal: '一、', title: '深化政务公开', ...whole, items: [item] }]
  return { source: { text }, outline: anOutline({ sections }) }
}

export const words2020 = [
  '推进财政预决算信息公开。',
  '行政执法决定应当在作出之日起20个工作日内公开。',
  '编印依申请公开办理规程。',
]
export const words2021 = [
  '推进财政预决算信息公开。',
  '行政执法决定应当在作出之日起7个工作日内通过网站公开。',
  '举办政府开放日活动，邀请公众代表参加。',
]

/** 1.1-1 verified; 1.1-2 and 1.1-3 not. */
export const plan2020: Plan = aPlan({
  year: 2020,
  title: '2020年要点',
  ...document(words2020),
  issuedOn: '2020-03-10',
  tasks: [
    aTask({
      title: '公开预决算',
      leadId: finance.id,
      supportIds: [law.id],
      obligation: once('2020-12-31'),
      occurrences: [
        anOccurrence({
          key: '2020-12-31',
          submissions: [aSubmission('2020-12-01')],
          verifications: [anAcceptance('2020-12-02')],
        }),
      ],
    }),
    aTask({ code: '1.1-2', title: '公开执法决定', clauseIds: ['1.1.2'], obligation: standing }),
    aTask({ code: '1.1-3', title: '编印规程', clauseIds: ['1.1.3'], obligation: once('2020-02-29') }),
  ],
})

export const draft2021: Plan = aDraft({
  ...document(words2021),
  tasks: [
    aProposedTask('1.1-1', ['1.1.1'], { title: '公开预决算' }),
    aProposedTask('1.1-2', ['1.1.2'], { title: '公开执法决定' }),
    aProposedTask('1.1-3', ['1.1.3'], { title: '举办开放日' }),
  ],
})
