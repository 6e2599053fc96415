/** The year-end summary (年终总结): a draft in which every number comes from records. */

import { evidenceKinds } from '../../domain/evidence.ts'
import type { Office } from '../../domain/office/office.ts'
import { type Line, percentOf } from '../../domain/standing/account.ts'
import type { Problem, SectionAccount } from '../../domain/standing/year-end.ts'
import type { Messages } from '../../messages/index.ts'
import { type Block, heading, type Paper, paragraph } from '../paper.ts'
import { divisionsAnnex, openAnnex } from './year-end-annexes.ts'
import { divisionsOf, nameOf, type YearEndSource } from './year-end-source.ts'

export function yearEndPaper(source: YearEndSource, m: Messages): Paper {
  const { yearEnd, office, today } = source
  const { plan, open } = yearEnd
  const words = m.yearEnd
  return {
    title: words.title(office.name, plan.year),
    subtitle: words.draft(m.paper.day(today)),
    blocks: [
      paragraph(opening(source, m)),
      heading(1, words.done),
      ...doneBlocks(source, m),
      heading(1, words.problems),
      ...problemBlocks(source, m),
      heading(1, words.measures),
      ...measureBlocks(source, m),
    ],
    signature: { by: office.name, on: today },
    annexes: [divisionsAnnex(source, m), ...(open.length > 0 ? [openAnnex(source, m)] : [])],
  }
}

function opening({ yearEnd, office }: YearEndSource, { yearEnd: words }: Messages): string {
  const { plan, account, lastYear } = yearEnd
  const { tasks, tally } = account.total
  const { completion, onTime } = tally
  const done = [percentOf(completion), percentOf(onTime)] as const
  return [
    words.opening(office.name, plan.year, plan.title),
    words.figures(tasks.length, completion.whole.length, completion.part.length, ...done),
    lastYear ? comparison(lastYear, words) : words.noLastYear,
    words.turn,
  ].join('')
}

function comparison({ tasks, tally }: Line, words: Messages['yearEnd']): string {
  return words.compared(tasks.length, percentOf(tally.completion), percentOf(tally.onTime))
}

/** （一） how the work was organised, then one heading for each section of the document, then the evidence. */
function doneBlocks(source: YearEndSource, m: Messages): Block[] {
  const { yearEnd: words, paper } = m
  const { sections } = source.yearEnd
  const item = (index: number, title: string) => heading(2, `${paper.item(index)}${title}`)
  return [
    item(1, words.organising),
    paragraph(organisation(source, m)),
    ...sections.flatMap((section, index) => [
      item(index + 2, titleOf(section, m)),
      ...sectionBlocks(section, source, m),
    ]),
    item(sections.length + 2, words.proofs),
    paragraph(evidenceText(source, words)),
  ]
}

function organisation({ yearEnd }: YearEndSource, { yearEnd: words, paper }: Messages): string {
  const { plan, account, coverage, nudges, returns, remarks, extensions } = yearEnd
  return [
    plan.issuedOn === null ? '' : words.issued(paper.day(plan.issuedOn)),
    words.covered(coverage.total, coverage.covered, coverage.setAside),
    words.divisions(account.divisions.length, account.total.tally.all.length),
    words.chasing(nudges, returns, remarks, extensions),
  ].join('')
}

/** The document's heading without its own number. */
function titleOf({ line }: SectionAccount, { figures }: Messages): string {
  return line.name.replace(/^[一二三四五六七八九十]+、/, '') || figures.preamble
}

function sectionBlocks({ line, achievements }: SectionAccount, source: YearEndSource, m: Messages): Block[] {
  const { yearEnd: words } = m
  const { completion } = line.tally
  const figures = words.sectionFigures(line.tasks.length, completion.whole.length, completion.part.length)
  if (achievements.length === 0) return [paragraph(`${figures}${words.noAchievement}`)]
  const told = achievements.map(({ task, text }) =>
    withStop(words.achievement(nameOf(source.office, task.leadId, m), text), words.stop),
  )
  return [paragraph(figures), ...[...new Set(told)].map((sentence) => paragraph(sentence))]
}

function evidenceText({ yearEnd }: YearEndSource, words: Messages['yearEnd']): string {
  const kinds = evidenceKinds.map((kind) => words.proofKinds[kind](yearEnd.evidence[kind]))
  const total = evidenceKinds.reduce((sum, kind) => sum + yearEnd.evidence[kind], 0)
  return `${words.proofsText(total)}${kinds.join(words.comma)}${words.stop}`
}

function problemBlocks({ yearEnd, office }: YearEndSource, m: Messages): Block[] {
  const words = m.yearEnd
  const { problems, open } = yearEnd
  const silent = open.filter(({ reason }) => reason.kind === 'neverAnswered').length
  const rest = open.length === 0 ? [] : [paragraph(words.openText(open.length, silent))]
  if (problems.length === 0) return [paragraph(words.noProblems), ...rest]
  return [
    ...problems.map((problem, index) => numbered(index, words.problem(...factsOf(problem, office, m)), m)),
    ...rest,
  ]
}

/** One measure for each problem, in the same order. */
function measureBlocks({ yearEnd, office }: YearEndSource, m: Messages): Block[] {
  const words = m.yearEnd
  if (yearEnd.problems.length === 0) return [paragraph(words.noMeasures)]
  return yearEnd.problems.map((problem, index) =>
    numbered(index, words.measure(...factsOf(problem, office, m)), m),
  )
}

function factsOf({ kind, text, matters }: Problem, office: Office, m: Messages): [string, string, number] {
  return [m.yearEnd.problemOf[kind](text), divisionsOf(matters, office, m), matters.length]
}

function numbered(index: number, text: string, { paper }: Messages): Block {
  return paragraph(text, paper.item(index + 1))
}

function withStop(text: string, stop: string): string {
  return /[。.！!？?]$/.test(text) ? text : `${text}${stop}`
}
