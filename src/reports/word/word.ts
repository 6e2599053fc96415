/** Papers as Word files (.docx) in the layout of GB/T 9704-2012. */
import { Document, type FileChild, type ISectionOptions, Packer, type Paragraph } from 'docx'
import { type Tell, untold } from '../../domain/headway.ts'
import type { Messages } from '../../messages/index.ts'
import { barGrid } from '../bars.ts'
import type { Block, Paper } from '../paper.ts'
import { fontTable } from './fonts.ts'
import { textWidth } from './measures.ts'
import { footers, pageProperties } from './page.ts'
import {
  annexNotes,
  blankLine,
  bodyParagraph,
  headingParagraph,
  signatureParagraphs,
  styled,
  titleParagraph,
} from './parts.ts'
import { stylesXml } from './styles.ts'
import { tableOf } from './table.ts'

type Words = Messages['paper']

/** @param tell hears when the pages are laid out and packing begins */
export function toWord(paper: Paper, words: Words, tell: Tell = untold): Promise<Buffer> {
  tell({ stage: 'laying-out', done: 0, total: 0 })
  const annexes = paper.annexes ?? []
  const sections = [
    sectionOf(paper, paper.isAnnex ? [annexMark(0, 1, words)] : [], words),
    ...annexes.map((annex, index) => sectionOf(annex, [annexMark(index, annexes.length, words)], words)),
  ]
  const document = new Document({
    title: paper.title.replace('\n', ''),
    externalStyles: stylesXml(),
    sections,
    evenAndOddHeaderAndFooters: true,
  })
  tell({ stage: 'packing', done: 0, total: 0 })
  return Packer.toBuffer(document, undefined, [{ path: 'word/fontTable.xml', data: fontTable() }])
}

function annexMark(index: number, count: number, { annex }: Words): Paragraph {
  return styled('AnnexMark', count === 1 ? annex : `${annex}${index + 1}`)
}

function sectionOf(paper: Paper, before: readonly FileChild[], words: Words): ISectionOptions {
  const { landscape = false, annexes = [], signature, subtitle, addressee, title, blocks } = paper
  const children: FileChild[] = [
    ...before,
    titleParagraph(title),
    ...(subtitle ? [styled('Subtitle', subtitle)] : []),
    blankLine(),
    ...(addressee ? [styled('Addressee', addressee)] : []),
    ...blocks.flatMap((block) => childrenOf(block, textWidth[landscape ? 'landscape' : 'portrait'])),
    ...(annexes.length > 0
      ? annexNotes(
          words.annexesAre,
          annexes.map(({ title: name }) => name.replace('\n', '')),
        )
      : []),
    ...(signature ? signatureParagraphs(signature, words.day(signature.on)) : []),
  ]
  return { properties: pageProperties(landscape), footers, children }
}

/** A narrow line keeps a table apart from what follows it. */
function childrenOf(block: Block, width: number): FileChild[] {
  if (block.kind === 'table') return [tableOf(block.grid, width), styled('TableSmall', '')]
  if (block.kind === 'chart') return [tableOf(barGrid(block.chart), width), styled('TableSmall', '')]
  if (block.kind === 'heading') return [headingParagraph(block.level, block.text)]
  return [bodyParagraph(block.text, block.lead)]
}
