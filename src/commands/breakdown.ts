/** breakdown FILE: a document's outline and proposed tasks, without a server. */
import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { breakdownOf } from '../parse/breakdown.ts'
import { textOf } from '../parse/file.ts'
import { read } from '../parse/read.ts'
import { UsageError } from './usage.ts'

/** Prints the breakdown of a file as JSON, or writes it to --out. */
export async function breakdown(words: readonly string[]): Promise<void> {
  const { file, out } = argumentsOf(words)
  const text = await textOf(await readFile(file), basename(file))
  const json = `${JSON.stringify(breakdownOf(text, read(text)), null, 2)}\n`
  if (out === undefined) process.stdout.write(json)
  else await writeFile(out, json)
}

function argumentsOf(words: readonly string[]): { file: string; out: string | undefined } {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { format: { type: 'string', default: 'json' }, out: { type: 'string' } },
    allowPositionals: true,
  })
  const [file] = positionals
  if (file === undefined || values.format !== 'json') throw new UsageError()
  return { file, out: values.out }
}
