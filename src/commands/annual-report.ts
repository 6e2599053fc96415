/** annual-report check FILE: which rules of the annual report its figures and texts break. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { isSound, violationsIn } from '../domain/annual-report/check.ts'
import { type Statement, StatementSchema } from '../domain/annual-report/statement.ts'
import { messages } from '../messages/index.ts'
import { UsageError } from './usage.ts'

const words = messages.zh.annualReport

/** Prints every violation; the exit code is 1 if one of them would keep the report from being signed. */
export async function annualReport(given: readonly string[]): Promise<void> {
  const { positionals } = parseArgs({ args: [...given], allowPositionals: true })
  const [verb, file] = positionals
  if (verb !== 'check' || file === undefined) throw new UsageError()
  const violations = violationsIn(statementIn(await readFile(file, 'utf8'), file))
  const told = violations.map((broken) => ({ ...broken, message: words.sentence[broken.rule](broken) }))
  process.stdout.write(`${JSON.stringify(told, null, 2)}\n`)
  if (!isSound(violations)) process.exitCode = 1
}

/** @throws Error that names the first place where the file is not as it should be */
export function statementIn(text: string, file: string): Statement {
  const result = v.safeParse(StatementSchema, parsed(text, file))
  if (!result.success) throw new Error(complaint(result.issues[0]))
  return result.output
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(words.malformed.file(file, error instanceof Error ? error.message : String(error)))
  }
}

function complaint(issue: v.BaseIssue<unknown>): string {
  const place = placeIn(issue)
  if (issue.type === 'length') return words.malformed.length(place, Number(issue.requirement))
  return issue.input === undefined ? words.malformed.missing(place) : words.malformed.kind(place)
}

/** @example previous.table3, row 4, column 2 */
function placeIn({ path }: v.BaseIssue<unknown>): string {
  const keys = path?.map(({ key }) => key) ?? []
  const name = keys.filter((key) => typeof key === 'string').join('.')
  const steps = keys.flatMap((key) => (typeof key === 'number' ? [key + 1] : []))
  return words.malformed.place(name || words.malformed.whole, steps)
}
