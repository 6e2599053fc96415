/** The supervision form (督办单): one matter on one sheet, with room for the answer and three signatures. */

import type { Occurrence } from '../../domain/occurrence.ts'
import { nameOfDivision, nameOfPerson } from '../../domain/office/name.ts'
import type { Office } from '../../domain/office/office.ts'
import type { Plan } from '../../domain/plan.ts'
import { excerptOf, replyWorkdays, type Supervision } from '../../domain/standing/supervision.ts'
import type { Task } from '../../domain/task.ts'
import { dayOf } from '../../domain/time/day.ts'
import type { Messages } from '../../messages/index.ts'
import type { GridCell } from '../grid.ts'
import { type Paper, tableBlock } from '../paper.ts'

interface Matter {
  readonly plan: Plan
  readonly task: Task
  readonly occurrence: Occurrence
  readonly supervision: Supervision
  readonly office: Office
}

/** lines left open for the division to write in */
const roomToReply = '\n'.repeat(5)

export function supervisionPaper(matter: Matter, m: Messages): Paper {
  const { plan, task, occurrence, supervision, office } = matter
  const words = m.supervision
  const number = words.number(plan.year, { code: task.code, key: occurrence.key })
  return {
    title: `${office.name}\n${words.heading}`,
    subtitle: `${words.numberLabel} ${number}${m.yearEnd.space}${words.issued} ${m.paper.day(supervision.issuedOn)}`,
    blocks: [
      tableBlock({
        caption: words.heading,
        widths: [3, 3, 3, 3, 3, 3],
        heads: 0,
        type: 'large',
        rows: rowsOf(matter, m),
      }),
    ],
  }
}

function rowsOf(matter: Matter, m: Messages): GridCell[][] {
  const { task, occurrence, supervision, office } = matter
  const words = m.supervision
  const supports = task.supportIds.map((id) => nameOfDivision(office, id)).join(m.breakdown.names)
  return [
    row(words.matter, m.message.name({ ...occurrence, title: task.title })),
    row(words.words, quoted(supervision)),
    [
      ...pair(words.lead, nameOfDivision(office, task.leadId)),
      ...pair(words.supports, supports || m.common.none),
    ],
    [...pair(words.due, dueWords(matter, m)), ...pair(words.late, words.lateDays(supervision.lateDays))],
    row(words.reported, reported(matter, m)),
    row(words.demand, words.demandText(supervision.replyBy, replyWorkdays)),
    row(words.reply, roomToReply),
    signatures(m),
  ]
}

function quoted({ quotations }: Supervision): string {
  const passages = quotations.flatMap((quotation) => quotation.passages.filter(({ own }) => own))
  return excerptOf(passages.map(({ words }) => words).join(''))
}

function dueWords({ plan, task, occurrence, supervision }: Matter, m: Messages): string {
  const { obligation } = task
  const asked = obligation?.phrase || (obligation ? m.obligation.words(obligation, plan.year) : '')
  const { extendedTo } = supervision
  const words = m.supervision
  return [words.dueText(occurrence.dueOn, asked), extendedTo && words.extendedTo(extendedTo)]
    .filter(Boolean)
    .join('\n')
}

function reported({ supervision, office }: Matter, m: Messages): string {
  const words = m.supervision
  const { report, returned, silent } = supervision
  if (!report) return silent ? words.silent : words.nothing
  return [
    excerptOf(report.text),
    report.difficulty && words.difficulty(excerptOf(report.difficulty)),
    words.reportedOn(nameOfPerson(office, report.by), dayOf(report.at)),
    returned && words.returned(excerptOf(returned.reason), dayOf(returned.at)),
  ]
    .filter(Boolean)
    .join('\n')
}

function signatures({ supervision: { signatures: words } }: Messages): GridCell[] {
  return [words.leader, words.office, words.head].map((name) => ({
    text: `${name}\n\n\n${words.date}`,
    columns: 2,
    centred: true,
  }))
}

function row(name: string, text: string): GridCell[] {
  return [
    { text: name, head: true, label: true, centred: true },
    { text, columns: 5 },
  ]
}

function pair(name: string, text: string): GridCell[] {
  return [
    { text: name, head: true, label: true, centred: true },
    { text, columns: 2 },
  ]
}
