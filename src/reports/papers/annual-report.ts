/** The annual report as it is published: six sections, their texts, and tables 二, 三 and 四 in the form of 2021. */
import { type AnnualReport, overviewNames } from '../../domain/annual-report/report.ts'
import type { Messages } from '../../messages/index.ts'
import { type Block, heading, type Paper, paragraph, paragraphs, tableBlock } from '../paper.ts'
import { table2Of, table3Of, table4Of } from './annual-tables.ts'

export function annualReportPaper(report: AnnualReport, officeName: string, m: Messages): Paper {
  const { annualForm } = m
  const bodies = [
    overviewOf(report, m),
    [tableBlock(table2Of(report, annualForm))],
    [tableBlock(table3Of(report, annualForm))],
    [tableBlock(table4Of(report, annualForm))],
    paragraphs(report.texts.problems),
    paragraphs(report.texts.others),
  ]
  return {
    title: annualForm.title(officeName, report.year),
    blocks: bodies.flatMap((body, index) => [heading(1, annualForm.sections[index] ?? ''), ...body]),
  }
}

/** The opening has no heading; each of the five parts begins with its own. */
function overviewOf({ texts }: AnnualReport, { annualForm }: Messages): Block[] {
  return overviewNames.flatMap((name) => {
    const written = paragraphs(texts[name])
    if (name === 'opening') return written
    const [first, ...rest] = texts[name].split('\n')
    return [
      paragraph(first ?? '', `${annualForm.overview[name]}${annualForm.headingStop}`),
      ...paragraphs(rest.join('\n')),
    ]
  })
}
