/** The Word writer, loaded when the first paper is asked for: its library weighs as much as the program. */
import { type Tell, untold } from '../domain/headway.ts'
import type { Messages } from '../messages/index.ts'
import type { Paper } from './paper.ts'

/** @param tell hears of each block that is laid out */
export async function toWord(paper: Paper, words: Messages['paper'], tell: Tell = untold): Promise<Buffer> {
  const word = await import('./word/word.ts')
  return word.toWord(paper, words, tell)
}
