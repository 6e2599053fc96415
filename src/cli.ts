/** The command line: names of commands, and what is said when one fails. */
import { annualReport } from './commands/annual-report.ts'
import { backup } from './commands/backup.ts'
import { breakdown } from './commands/breakdown.ts'
import { doctor } from './commands/doctor.ts'
import { printDue } from './commands/due.ts'
import { invite } from './commands/invite.ts'
import { publish } from './commands/publish.ts'
import { report } from './commands/report.ts'
import { restore } from './commands/restore.ts'
import { UsageError } from './commands/usage.ts'
import { sentenceOf } from './sentence.ts'

type Command = (words: readonly string[]) => Promise<void>

const commands: Readonly<Record<string, Command>> = {
  breakdown,
  due: printDue,
  'annual-report': annualReport,
  report,
  publish,
  backup,
  restore,
  doctor,
  invite,
}

const usage = `yaodian breakdown FILE [--format json|csv|xlsx] [--out FILE]
  读取要点文本（.txt、.docx、.html），输出部分、条目、语句和建议任务，或任务分解表。
yaodian due PHRASE --from DAY [--format text|json]
  计算时限，例如 due "作出之日起20个工作日内" --from 2026-09-15；按小时计的时限要写明时刻。
yaodian annual-report check FILE
  校核政府信息公开年度报告的数字和文字（JSON），逐条列出不符合的规则，有错误时返回 1。
yaodian report KIND --year YEAR [--format docx|html|xlsx|csv|json] [--out FILE]
       [--from DAY] [--to DAY] [--division 处室名称]
  从 DATA_DIR 生成文书，程序运行时也可以做。KIND：breakdown 任务分解表、ledger 工作台账、bulletin 通报、summary 年终总结、comparison 历年比较、
  annual-report 年度报告、evidence 佐证材料索引、look-back 回头看（该年任务的核查结论）、issued 下达时的任务分解表；
  --from、--to 按截止日期取一段时间，--division 取一个牵头处室。
yaodian publish --year YEAR --out FOLDER
  把选定对社会公布的内容写成静态文件夹，可以直接放到网站上。 / Writes what is chosen for the public as a static folder.
yaodian backup [--to FOLDER]
  备份全部数据，程序运行时也可以做。 / Backs up everything, also while the program runs.
yaodian restore BACKUP --into EMPTY_FOLDER
  核对一份备份并恢复到空目录。 / Checks a backup and restores it into an empty folder.
yaodian doctor [--collect]
  体检：设置、记录、留痕、佐证材料、备份、磁盘、时钟。 / Examines all that is stored and says what to do.
yaodian invite ACCOUNT [--without-factor]
  为一个账号生成一次性设密码链接，可同时解除动态口令；须先停下程序。 / Makes a one-time link to choose a password, and
  removes the second factor if asked to; the program must be stopped.
`

async function run([name = '', ...words]: readonly string[]): Promise<void> {
  const command = commands[name]
  if (command === undefined) throw new UsageError()
  await command(words)
}

function complaintOf(error: unknown): string {
  if (error instanceof UsageError || isBadOption(error)) return usage
  if (isMissingFile(error)) return `没有找到文件 ${error.path}。请检查路径。\n`
  return `${sentenceOf(error)}\n`
}

function isBadOption(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

function isMissingFile(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(complaintOf(error))
  process.exitCode = 1
})
