/** breakdown FILE: a document's outline and proposed tasks, without a server. */
import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { messages } from '../messages/index.ts'
import { breakdownOf } from '../parse/breakdown.ts'
import { textOf } from '../parse/file.ts'
import { read } from '../parse/read.ts'
import { breakdownOfReading } from '../reports/breakdown-reading.ts'
import { toCsv } from '../reports/csv.ts'
import { toXlsx } from '../reports/xlsx.ts'
import { UsageError } from './usage.ts'

type Writer = (text: string) => string | Promise<Buffer>

/** How a text is written out in each format. */
const writers: Readonly<Record<string, Writer>> = {
  json: (text) => `${JSON.stringify(breakdownOf(text, read(text)), null, 2)}\n`,
  csv: (text) => toCsv(breakdownOfReading(read(text), text, messages.zh)),
  xlsx: (text) => toXlsx(breakdownOfReading(read(text), text, messages.zh)),
}

/** Prints the breakdown of a file, or writes it to --out. */
export async function breakdown(words: readonly string[]): Promise<void> {
  const { file, out, format, write } = argumentsOf(words)
  if (format === 'xlsx' && out === undefined && process.stdout.isTTY) {
    throw new Error(messages.zh.breakdown.outNeeded)
  }
  const written = await write(await textOf(await readFile(file), basename(file)))
  if (out === undefined) process.stdout.write(written)
  else await writeFile(out, written)
}

function argumentsOf(words: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { format: { type: 'string', default: 'json' }, out: { type: 'string' } },
    allowPositionals: true,
  })
  const { format, out } = values
  const [file] = positionals
  const write = writers[format]
  if (file === undefined || write === undefined) throw new UsageError()
  return { file, out, format, write }
}
