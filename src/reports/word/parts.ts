/** The building parts of a paper: title, headings, text, annex marks and the signature. */
import { AlignmentType, HeadingLevel, Paragraph, TextRun } from 'docx'
import type { HeadingLevel as Level, Signature } from '../paper.ts'
import { font } from './fonts.ts'
import { character } from './measures.ts'

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

export function blankLine(): Paragraph {
  return new Paragraph({})
}

/** A title breaks where its writer broke it. */
export function titleParagraph(text: string): Paragraph {
  const children = text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, break: index === 0 ? 0 : 1 }))
  return new Paragraph({ children, heading: HeadingLevel.TITLE })
}

export function headingParagraph(level: Level, text: string): Paragraph {
  return new Paragraph({ text, heading: levels[level] })
}

export function styled(style: string, text: string): Paragraph {
  return new Paragraph({ text, style })
}

export function bodyParagraph(text: string, lead = ''): Paragraph {
  const run = new TextRun({ text })
  const children = lead === '' ? [run] : [new TextRun({ text: lead, font: font('second') }), run]
  return new Paragraph({ style: 'Body', children })
}

/** 附件：1.任务分解表, below the body, each further name under the first. */
export function annexNotes(beginning: string, names: readonly string[]): Paragraph[] {
  const [only] = names
  if (names.length === 1) return [blankLine(), hanging(`${beginning}${only}`, 5, 3)]
  const lines = names.map((name, index) => `${index === 0 ? beginning : ''}${index + 1}.${name}`)
  return [
    blankLine(),
    ...lines.map((line, index) => (index === 0 ? hanging(line, 6, 4) : hanging(line, 6, 1))),
  ]
}

/** Lines after the first begin at `left` characters, the first that many before. */
function hanging(text: string, left: number, before: number): Paragraph {
  const indent = { left: left * character, hanging: before * character }
  return new Paragraph({ text, indent })
}

/** The day ends four characters from the right edge, the name is centred over it, neither nearer than two. */
export function signatureParagraphs({ by }: Signature, day: string): Paragraph[] {
  const nameRight = 4 + (widthOf(day) - widthOf(by)) / 2
  const shift = Math.max(0, 2 - nameRight)
  return [blankLine(), blankLine(), rightward(by, nameRight + shift), rightward(day, 4 + shift)]
}

/** In characters; digits and Latin letters take half of one. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, one) => sum + (one > '\u2000' ? 1 : 0.5), 0)
}

function rightward(text: string, characters: number): Paragraph {
  return new Paragraph({
    text,
    alignment: AlignmentType.RIGHT,
    indent: { right: Math.round(characters * character) },
    keepLines: true,
  })
}
