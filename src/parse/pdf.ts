/** A PDF with a text layer → its lines, put together by where their pieces stand on the page. */
import { type Tell, untold } from '../domain/headway.ts'
import { Refusal } from '../domain/refusal.ts'
import { longestText } from './read.ts'
import { endsParagraph, goesOn } from './wrap.ts'

/** A run of words as the page places it; units are points, and the page's origin is below on the left. */
interface Piece {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

type Line = readonly [Piece, ...Piece[]]

/** Only words are wanted: nothing within a document is run, and its forms stay closed. */
const safely = { isEvalSupported: false, enableXfa: false, verbosity: 0 }

/** More pages than any plan has. */
const mostPages = 400

/** @throws Refusal document-not-pdf, document-encrypted, document-scanned */
export async function textOfPdf(bytes: Uint8Array, tell: Tell = untold): Promise<string> {
  const pages = await piecesOf(bytes, tell)
  const text = pages.map((pieces) => textOfPage(linesOf(pieces))).join('\n')
  if (text.trim() === '') throw new Refusal('document-scanned')
  return text
}

/** The pieces of each page; the library is loaded only when someone uploads a PDF. */
async function piecesOf(bytes: Uint8Array, tell: Tell): Promise<Piece[][]> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), safely)
    const pages: Piece[][] = []
    const total = Math.min(pdf.numPages, mostPages)
    let length = 0
    for (let number = 1; number <= total && length <= longestText; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      const pieces = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [pieceOf(item)] : []))
      length += pieces.reduce((sum, { words }) => sum + words.length, 0)
      pages.push(pieces)
      tell({ stage: 'opening', done: number, total })
    }
    return pages
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new Refusal(isLocked ? 'document-encrypted' : 'document-not-pdf')
  }
}

interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

function pieceOf({ str, transform, width, height }: Item): Piece {
  const [, , , scale = 0, left = 0, baseline = 0] = transform
  return { words: str, left, right: left + width, baseline, size: height || Math.abs(scale) || 1 }
}

/** Pieces on one baseline are a line, from left to right; lines stand from above to below. */
function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: [Piece, ...Piece[]][] = []
  for (const piece of pieces.toSorted((one, other) => other.baseline - one.baseline)) {
    const line = lines.at(-1)
    if (line !== undefined && line[0].baseline - piece.baseline < line[0].size / 2) line.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => line.sort((one, other) => one.left - other.left))
}

/** How far a full line may stay behind the widest, in characters: numbers and marks are not parted. */
const fullLineSlack = 4

/** Lines that begin further to the right than the page's text are indented as in print; a full line goes on in the next. */
function textOfPage(lines: readonly Line[]): string {
  const margin = Math.min(...lines.map(([first]) => first.left))
  const edge = Math.max(...lines.map((line) => line.at(-1)?.right ?? 0))
  let text = ''
  let isOpen = false
  for (const line of lines) {
    const [{ left, size }] = line
    const isIndented = left - margin > 1.5 * size
    const words = wordsOf(line)
    text += isOpen && !isIndented && goesOn(words) ? words : `\n${isIndented ? '\u3000\u3000' : ''}${words}`
    isOpen = edge - (line.at(-1)?.right ?? 0) < fullLineSlack * size && !endsParagraph(words)
  }
  return text.slice(1)
}

/** A gap of two characters parts cells, a smaller one words. */
function wordsOf(line: Line): string {
  const [first] = line
  let right = first.right
  let words = ''
  for (const piece of line) {
    const gap = (piece.left - right) / piece.size
    words += (gap >= 2 ? '\t' : gap >= 0.4 ? ' ' : '') + piece.words
    right = piece.right
  }
  return words
}
