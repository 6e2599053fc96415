/** Long texts that people write into papers: kept whole or refused, never cut. */
import { Refusal } from '../domain/refusal.ts'

const longest = 20_000

/** With line ends as the records have them. @throws Refusal text-too-long */
export function wholeText(typed: string): string {
  const text = typed.replaceAll('\r\n', '\n')
  if (text.length > longest) throw new Refusal('text-too-long', { characters: text.length, limit: longest })
  return text
}
