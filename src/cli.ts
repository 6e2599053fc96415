/** The command line: names of commands, and what is said when one fails. */
import { annualReport } from './commands/annual-report.ts'
import { breakdown } from './commands/breakdown.ts'
import { printDue } from './commands/due.ts'
import { UsageError } from './commands/usage.ts'
import { Refusal } from './domain/refusal.ts'
import { messages } from './messages/index.ts'

type Command = (words: readonly string[]) => Promise<void>

const commands: Readonly<Record<string, Command>> = { breakdown, due: printDue, 'annual-report': annualReport }

const usage = `yaodian breakdown FILE [--format json|csv|xlsx] [--out FILE]
  读取要点文本（.txt、.docx、.html），输出部分、条目、语句和建议任务，或任务分解表。
yaodian due PHRASE --from DAY [--format text|json]
  计算时限，例如 due "作出之日起20个工作日内" --from 2026-09-15；按小时计的时限要写明时刻。
yaodian annual-report check FILE
  校核政府信息公开年度报告的数字和文字（JSON），逐条列出不符合的规则，有错误时返回 1。
`

async function run([name = '', ...words]: readonly string[]): Promise<void> {
  const command = commands[name]
  if (command === undefined) throw new UsageError()
  await command(words)
}

function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return `${messages.zh.refusal[error.code](error.detail)}\n`
  if (error instanceof UsageError || isBadOption(error)) return usage
  if (isMissingFile(error)) return `没有找到文件 ${error.path}。请检查路径。\n`
  return `${error instanceof Error ? error.message : String(error)}\n`
}

function isMissingFile(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function isBadOption(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(sentenceOf(error))
  process.exitCode = 1
})
