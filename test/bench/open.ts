/** Ten years of plans: how long the program takes from `npm start` (building included) to its first page, and how much memory it holds. */
import { execFileSync, execSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { aFolder, openTestStore } from '../support/store.ts'
import { atMost, median, type Row } from './measure.ts'
import { aFullPlan, writeYear } from './year.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
const rounds = 5

interface Start {
  readonly milliseconds: number
  /** resident, after the first page */
  readonly megabytes: number
}

export async function startWithTenYears(): Promise<Row[]> {
  const folder = await tenYears()
  const starts: Start[] = []
  for (let round = 0; round < rounds; round++) starts.push(await start(folder))
  const figureOf = (name: keyof Start) => median(starts.map((one) => one[name]))
  return [
    atMost('10 years × 300 tasks: time to the first page', figureOf('milliseconds'), 1000, ' ms'),
    atMost('10 years × 300 tasks: resident memory', figureOf('megabytes'), 120, ' MB'),
  ]
}

async function tenYears(): Promise<string> {
  const folder = aFolder()
  await (await openTestStore({ folder })).close()
  for (let year = 2012; year <= 2021; year++) {
    await writeYear(join(folder, 'plans', `${year}.json`), aFullPlan(year, 300))
  }
  return folder
}

/** Builds and starts the program with the words of package.json, asks for a page, and stops it. */
async function start(folder: string): Promise<Start> {
  const { build, start: words } = scripts()
  const begun = performance.now()
  execSync(build, { cwd: root, env: { ...process.env, PATH: path } })
  const [command = '', ...rest] = words.split(' ')
  const program = spawn(command, rest, {
    cwd: root,
    env: { ...process.env, DATA_DIR: folder, BACKUP_DIR: aFolder(), PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(createInterface({ input: program.stdout }), 'line')
  await (await fetch(`${/http:\S+/.exec(line)?.[0]}/sign-in`)).text()
  const milliseconds = performance.now() - begun
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(program.pid)]))
  program.kill()
  await once(program, 'exit')
  return { milliseconds, megabytes: kilobytes / 1000 }
}

function scripts(): Readonly<Record<'build' | 'start', string>> {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts
}
