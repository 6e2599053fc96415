/** The figures behind each section of the year-end summary, with the page that lists their records. */

import { cellId } from '../../domain/annual-report/cell.ts'
import {
  carriedInRow,
  carriedOutRow,
  receivedRow,
  resultTotalRow,
  totalColumn,
} from '../../domain/annual-report/form.ts'
import { subjectOf } from '../../domain/find.ts'
import { percentOf } from '../../domain/standing/account.ts'
import type { Rate } from '../../domain/standing/figures.ts'
import { type Filter, queryOf } from '../../domain/standing/filter.ts'
import type { Observation } from '../../domain/standing/observation.ts'
import type { Task } from '../../domain/task.ts'
import type { ThemeAccount } from '../../domain/year-end/facts.ts'
import type { Figure, SectionId } from '../../domain/year-end/summary.ts'
import type { Messages } from '../../messages/index.ts'
import type { YearEndSource } from './source.ts'

type Labels = Messages['yearEnd']['figure']

export function figuresOf(source: YearEndSource, { yearEnd: { figure } }: Messages): Figure[] {
  const { account, themes, open, evidence, plan } = source.yearEnd
  const list = new Lister(plan.year)
  const proofs = Object.values(evidence).flat()
  return [
    ...list.work('opening', {}, account.total.tasks, account.total.tally, figure),
    ...lastYears(source, figure),
    list.records('organising', figure.occurrences, account.total.tally.all, {}),
    list.names('organising', figure.nudges, nudged(plan.tasks), {}),
    ...themes.flatMap((theme) => list.theme(theme, figure)),
    ...applicationFigures(source, figure),
    list.names('proofs', figure.proofs, proofs.map(proofName), {}),
    list.names(
      'problems',
      figure.open,
      open.map(({ task, occurrence }) => nameOf(task, occurrence)),
      {
        measure: 'due',
      },
    ),
  ]
}

/** Each opens the applications that it counts. */
function applicationFigures({ yearEnd: { applications, plan } }: YearEndSource, labels: Labels): Figure[] {
  if (!applications) return []
  const rows = [
    [labels.received, applications.received, receivedRow],
    [labels.carriedIn, applications.carriedIn, carriedInRow],
    [labels.answered, applications.answered, resultTotalRow],
    [labels.carriedOut, applications.carriedOut, carriedOutRow],
  ] as const
  return rows.map(([label, counted, row]) => ({
    section: 'applications',
    label,
    value: String(counted.length),
    address: `/applications?year=${plan.year}&cell=${cellId(3, row, totalColumn)}`,
    records: counted.map(({ number }) => number),
  }))
}

/** Last year's rates open last year's lists. */
function lastYears({ yearEnd: { lastYear, plan } }: YearEndSource, labels: Labels): Figure[] {
  if (!lastYear) return []
  const list = new Lister(plan.year - 1)
  const { completion, onTime } = lastYear.tally
  return [
    list.tasks('opening', labels.lastTasks, lastYear.tasks, {}),
    list.rate('opening', labels.lastCompletion, completion, { measure: 'completed' }),
    list.rate('opening', labels.lastOnTime, onTime, { measure: 'inTime' }),
  ]
}

/** Figures of one year's plan. */
class Lister {
  readonly #base: string

  constructor(year: number) {
    this.#base = `/plans/${year}/tasks`
  }

  theme({ theme, tasks, tally, proofs }: ThemeAccount, labels: Labels): Figure[] {
    if (tasks.length === 0) return [this.tasks(theme, labels.tasks, [], { theme })]
    const links = proofs.filter(({ evidence }) => evidence.kind === 'link')
    return [
      ...this.work(theme, { theme }, tasks, tally, labels),
      this.names(theme, labels.links, links.map(proofName), { theme }),
    ]
  }

  work(
    section: SectionId,
    filter: Filter,
    tasks: readonly Task[],
    { completion, onTime }: ThemeAccount['tally'],
    labels: Labels,
  ): Figure[] {
    return [
      this.tasks(section, labels.tasks, tasks, filter),
      this.records(section, labels.due, completion.whole, { ...filter, measure: 'due' }),
      this.records(section, labels.verified, completion.part, { ...filter, measure: 'completed' }),
      this.rate(section, labels.completion, completion, { ...filter, measure: 'completed' }),
      this.rate(section, labels.onTime, onTime, { ...filter, measure: 'inTime' }),
    ]
  }

  tasks(section: SectionId, label: string, tasks: readonly Task[], filter: Filter): Figure {
    return this.names(
      section,
      label,
      tasks.map(({ code }) => code),
      filter,
    )
  }

  records(section: SectionId, label: string, records: readonly Observation[], filter: Filter): Figure {
    return this.names(section, label, namesOf(records), filter)
  }

  rate(section: SectionId, label: string, rate: Rate, filter: Filter): Figure {
    return { ...this.names(section, label, namesOf(rate.part), filter), value: percentOf(rate) || '—' }
  }

  names(section: SectionId, label: string, records: string[], filter: Filter): Figure {
    const query = queryOf(filter)
    const address = query === '' ? this.#base : `${this.#base}?${query}`
    return { section, label, value: String(records.length), address, records }
  }
}

function namesOf(records: readonly Observation[]): string[] {
  return records.map(({ task, occurrence }) => nameOf(task, occurrence))
}

function nameOf({ code }: Task, { key }: { readonly key: string }): string {
  return subjectOf({ code, key })
}

function proofName({ task, occurrence, evidence }: ThemeAccount['proofs'][number]): string {
  return `${nameOf(task, occurrence)} ${evidence.title}`
}

function nudged(tasks: readonly Task[]): string[] {
  return tasks.flatMap(({ code, nudges }) => nudges.map(({ at }) => `${code} ${at}`))
}
