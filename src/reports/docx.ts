/** The Word writer, loaded when the first paper is asked for: its library weighs as much as the program. */
import type { Messages } from '../messages/index.ts'
import type { Paper } from './paper.ts'

export async function toWord(paper: Paper, words: Messages['paper']): Promise<Buffer> {
  const word = await import('./word/word.ts')
  return word.toWord(paper, words)
}
