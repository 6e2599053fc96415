/** `npm run lighthouse`: what Lighthouse says of the five pages that people open most. It is fetched by npx, not kept among the dependencies. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { chromiumPath } from '../support/browser.ts'
import { type Demonstration, openDemonstration } from './demonstration.ts'

const least = 0.98
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const pages: readonly (readonly [account: keyof Demonstration['accounts'] | null, path: string])[] = [
  [null, '/sign-in'],
  ['contact', '/duties'],
  ['office', '/plans/2021/tasks'],
  ['office', '/plans/2021/tasks/2.2-3'],
  ['leader', '/plans/2021/summary'],
]

const presetNames = ['desktop', 'phone'] as const
const presets = { desktop: ['--preset=desktop'], phone: [] } as const

interface Report {
  readonly lighthouseVersion: string
  readonly environment: { readonly hostUserAgent: string }
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
  readonly audits: Readonly<Record<string, { readonly displayValue?: string }>>
}

const demonstration = await openDemonstration()
for (const preset of presetNames) {
  for (const [index, [account, path]] of pages.entries()) {
    const report = await reportOn(path, account, preset)
    if (index === 0) console.log(toldBy(report, preset))
    console.log(' ', path, ...scoresOf(report))
  }
}
await demonstration.end()

function toldBy({ lighthouseVersion, environment }: Report, preset: keyof typeof presets): string {
  const [, chromium] = /Chrome\/([\d.]+)/.exec(environment.hostUserAgent) ?? []
  return `Lighthouse ${lighthouseVersion}, ${preset}, Chromium ${chromium}, the demonstration, first load:`
}

function scoresOf({ categories: found, audits }: Report): string[] {
  const scores = categories.map((name) => found[name]?.score ?? 0)
  if (scores.some((score) => score < least)) process.exitCode = 1
  const words = categories.map((name, index) => `${name} ${Math.round(100 * (scores[index] ?? 0))}`)
  return [...words, `layout shift ${audits['cumulative-layout-shift']?.displayValue ?? '?'}`]
}

async function reportOn(
  path: string,
  account: keyof Demonstration['accounts'] | null,
  preset: keyof typeof presets,
): Promise<Report> {
  const { address, accounts, enter } = demonstration
  const cookie = account ? await enter(accounts[account], { locale: 'zh', elder: false }) : ''
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      'lighthouse@12.8.2',
      address + path,
      '--quiet',
      ...presets[preset],
      '--output=json',
      `--only-categories=${categories.join()}`,
      '--chrome-flags=--headless --no-sandbox --disable-background-networking',
      ...(cookie ? [`--extra-headers={"Cookie":"session=${cookie}"}`] : []),
    ],
    { env: { ...process.env, CHROME_PATH: chromiumPath }, maxBuffer: 64 * 1024 * 1024 },
  )
  return JSON.parse(stdout)
}
