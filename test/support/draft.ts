/** A draft with a preamble, two items of two clauses each and one proposed task for each clause of the items. */

import { blankTask } from '#src/domain/breakdown/draft.ts'
import type { Clause, Span } from '#src/domain/document/document.ts'
import type { Plan } from '#src/domain/plan.ts'
import type { Task } from '#src/domain/task.ts'
import { anOutline, aPlan, standing } from './build.ts'

const preamble = '2021年政务公开工作的总体要求是以公开促规范。'
const lawHeading = '(一)行政执法信息公开。'
const law = ['落实行政执法公示制度,规范执法行为。', '行政执法决定应当在作出之日起20个工作日内公开。']
const moneyHeading = '(二)财政预决算公开。'
const money = ['公开预决算信息。', '说明机关运行经费和政府采购情况。']
const lawItem = lawHeading + law.join('')
const moneyItem = moneyHeading + money.join('')
const section = `一、围绕重点领域深化政务公开\n${lawItem}\n${moneyItem}`

export const draftText = `${preamble}\n${section}\n`

function span(words: string): Span {
  const start = draftText.indexOf(words)
  return { start, end: start + words.length }
}

function clauses(item: string, words: readonly string[]): Clause[] {
  return words.map((one, index) => ({ id: `${item}.${index + 1}`, ...span(one) }))
}

const outline = anOutline({
  preamble: { ...span(preamble), clauses: clauses('0.0', [preamble]) },
  sections: [
    {
      ordinal: '一',
      title: '围绕重点领域深化政务公开',
      ...span(section),
      items: [
        { ordinal: '(一)', title: '行政执法信息公开', ...span(lawItem), clauses: clauses('1.1', law) },
        { ordinal: '(二)', title: '财政预决算公开', ...span(moneyItem), clauses: clauses('1.2', money) },
      ],
    },
  ],
})

/** As the reader proposes it: named, with an obligation, without divisions. */
export function aProposedTask(code: string, clauseIds: readonly string[], given: Partial<Task> = {}): Task {
  return { ...blankTask(code, `任务 ${code}`, clauseIds), obligation: standing, ...given }
}

export function aDraft(given: Partial<Plan> = {}): Plan {
  return aPlan({
    status: 'draft',
    issuedOn: null,
    source: { text: draftText },
    outline,
    tasks: [
      aProposedTask('1.1-1', ['1.1.1']),
      aProposedTask('1.1-2', ['1.1.2']),
      aProposedTask('1.2-1', ['1.2.1']),
      aProposedTask('1.2-2', ['1.2.2']),
    ],
    ...given,
  })
}
