/** doctor [--collect]: examines all that is stored and says what to do, in both languages; ends with 1 if something is wrong. */
import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import { en, zh } from '../messages/doctor.ts'
import { type Diagnosis, error, fine } from '../store/doctor/diagnosis.ts'
import { collect, examine } from '../store/doctor/examine.ts'
import { configuration, now } from './place.ts'

export async function doctor(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: { collect: { type: 'boolean', default: false } },
  })
  const diagnoses = await diagnose(values.collect)
  process.stdout.write(`${reportOf(diagnoses)}\n`)
  if (diagnoses.some(({ gravity }) => gravity === 'error')) process.exitCode = 1
}

async function diagnose(collects: boolean): Promise<Diagnosis[]> {
  const config = configurationOr()
  if (config instanceof Error) return [error('configuration-wrong', { reason: config.message })]
  const examination = { folder: config.dataFolder, shelf: config.backups.folder, now: now() }
  const collected = collects ? await collect(examination) : []
  return [fine('configuration-right'), linkChecks(config), ...collected, ...(await examine(examination))]
}

function linkChecks({ linkHosts }: Config): Diagnosis {
  return linkHosts ? fine('links-watched', { hosts: linkHosts.join(', ') }) : fine('links-unwatched')
}

function configurationOr(): Config | Error {
  try {
    return configuration()
  } catch (caught) {
    return caught as Error
  }
}

/** What is wrong comes last, where a terminal shows it. */
function reportOf(diagnoses: readonly Diagnosis[]): string {
  const order = ['fine', 'warning', 'error'] as const
  const sorted = order.flatMap((gravity) => diagnoses.filter((one) => one.gravity === gravity))
  const [, warnings = 0, errors = 0] = order.map(
    (gravity) => sorted.filter((one) => one.gravity === gravity).length,
  )
  const lines = sorted.map(lineOf)
  return [...lines, '', zh.summary(errors, warnings), en.summary(errors, warnings)].join('\n')
}

function lineOf({ code, gravity, detail }: Diagnosis): string {
  const [chinese, english] = [zh, en].map((m) => `[${m.gravity[gravity]}] ${m.found[code](detail)}`)
  return `${chinese}\n  ${english}`
}
