/** The year-end summary (年终总结) as a paper: its sections under the headings of the genre, then the annexes. */

import { dayOf } from '../../domain/time/day.ts'
import type { Annex, Content, Section, SectionId, Step } from '../../domain/year-end/summary.ts'
import { pairsIn } from '../../domain/year-end/writing.ts'
import type { Messages } from '../../messages/index.ts'
import { gridOf } from '../grid.ts'
import { type Block, heading, type Paper, paragraph, paragraphs, tableBlock } from '../paper.ts'

interface Given {
  readonly content: Content
  /** those that stand: 拟稿, 核, 签 */
  readonly steps: readonly Step[]
  readonly officeName: string
  /** the day as of which it tells */
  readonly today: string
}

/** Told after the opening, each under a heading of its own. */
const outside: readonly SectionId[] = ['opening', 'problems', 'measures']

export function yearEndPaper({ content, steps, officeName, today }: Given, m: Messages): Paper {
  const words = m.yearEnd
  const { sections } = content
  const signed = steps.find(({ kind }) => kind === 'signed')
  const opening = sections.find(({ id }) => id === 'opening')?.text ?? ''
  return {
    title: content.title,
    subtitle: signed ? words.signedBy(trailWords(steps, m)) : words.draft(today),
    blocks: [
      ...paragraphs(opening),
      heading(1, words.done),
      ...doneBlocks(sections, m),
      ...pairBlocks(sections, m),
    ],
    signature: { by: officeName, on: signed ? dayOf(signed.at) : today },
    annexes: content.annexes.map(annexPaper),
  }
}

/** （一）, （二）… for each section that has something to say. */
function doneBlocks(sections: readonly Section[], { paper }: Messages): Block[] {
  const told = sections.filter(({ id, text }) => !outside.includes(id) && text.trim() !== '')
  return told.flatMap(({ title, text }, index) => [
    heading(2, `${paper.item(index + 1)}${title}`),
    ...paragraphs(text),
  ])
}

/** Problems, then measures, numbered alike so that each is seen to be answered. */
function pairBlocks(sections: readonly Section[], m: Messages): Block[] {
  const pairs = pairsIn(sections)
  const numbered = (lines: readonly string[]): Block[] =>
    lines.map((text, index) => paragraph(text, m.paper.item(index + 1)))
  return [
    heading(1, m.yearEnd.problems),
    ...numbered(pairs.map(({ problem }) => problem)),
    heading(1, m.yearEnd.measures),
    ...numbered(pairs.map(({ measure }) => measure)),
  ]
}

function annexPaper({ title, columns, rows, landscape }: Annex): Paper {
  return { title, landscape, blocks: [tableBlock(gridOf({ title, name: title, columns, rows }))] }
}

function trailWords(steps: readonly Step[], { yearEnd: words }: Messages): string {
  const named = (['drafted', 'reviewed', 'signed'] as const).flatMap((kind) => {
    const step = steps.find((one) => one.kind === kind)
    return step ? [words.step[kind](step.name)] : []
  })
  return named.join(words.space)
}
