/** The program's draft of each section of the year-end summary: every number in it comes from records. */
import { evidenceKinds } from '../../domain/evidence.ts'
import type { Office } from '../../domain/office/office.ts'
import { type Line, percentOf } from '../../domain/standing/account.ts'
import type { Rate } from '../../domain/standing/figures.ts'
import type { Achievement, Problem, ThemeAccount } from '../../domain/year-end/facts.ts'
import type { Section, SectionId } from '../../domain/year-end/summary.ts'
import { textsOfPairs } from '../../domain/year-end/writing.ts'
import type { Messages } from '../../messages/index.ts'
import { divisionsOf, nameOf, withStop, type YearEndSource } from './source.ts'

/** All sections in the order of the paper; one without text is left out of print. */
export function draftedSections(source: YearEndSource, m: Messages): Section[] {
  const { yearEnd: words } = m
  const pairs = textsOfPairs(pairsOf(source, m))
  const section = (id: SectionId, title: string, text: string): Section => ({ id, title, text })
  return [
    section('opening', words.openingTitle, opening(source, m)),
    section('organising', words.organising, organisation(source, m)),
    ...source.yearEnd.themes.map((theme) =>
      section(theme.theme, words.themes[theme.theme], themeText(theme, source, m)),
    ),
    section('proofs', words.proofs, evidenceText(source, words)),
    section('highlights', words.highlights, highlights(source, m)),
    section('problems', words.problemsTitle, pairs.problems),
    section('measures', words.measuresTitle, pairs.measures),
  ]
}

function opening({ yearEnd, office }: YearEndSource, { yearEnd: words }: Messages): string {
  const { plan, account, lastYear } = yearEnd
  const { tasks, tally } = account.total
  const { completion, onTime } = tally
  const done = [percentOf(completion), percentOf(onTime)] as const
  return [
    words.opening(office.name, plan.year, plan.title),
    words.figures(tasks.length, completion.whole.length, completion.part.length, ...done),
    lastYear ? comparison(account.total, lastYear, words) : words.noLastYear,
    words.turn,
  ].join('')
}

function comparison(now: Line, before: Line, words: Messages['yearEnd']): string {
  const { tasks, tally } = before
  return [
    words.compared(tasks.length, percentOf(tally.completion), percentOf(tally.onTime)),
    words.moved(
      now.tasks.length - tasks.length,
      change(now.tally.completion, tally.completion),
      change(now.tally.onTime, tally.onTime),
    ),
  ].join('')
}

/** In percentage points, one decimal, as the printed rates differ; null where either year has none. */
function change(now: Rate, before: Rate): number | null {
  if (now.whole.length === 0 || before.whole.length === 0) return null
  return Math.round((Number.parseFloat(percentOf(now)) - Number.parseFloat(percentOf(before))) * 10) / 10
}

function organisation({ yearEnd }: YearEndSource, { yearEnd: words }: Messages): string {
  const { plan, account, coverage, nudges, returns, remarks, extensions } = yearEnd
  return [
    plan.issuedOn === null ? '' : words.issued(plan.issuedOn),
    words.covered(coverage.total, coverage.covered, coverage.setAside),
    words.divisions(account.divisions.length, account.total.tally.all.length),
    words.chasing(nudges, returns, remarks, extensions),
  ].join('')
}

function themeText(theme: ThemeAccount, source: YearEndSource, m: Messages): string {
  const { yearEnd: words } = m
  const { completion } = theme.tally
  const first = theme.theme === 'applications' ? [applicationsText(source, words)] : []
  if (theme.tasks.length === 0) return [...first, words.noTasks].join('\n')
  const links = theme.proofs.filter(({ evidence }) => evidence.kind === 'link').length
  const figures = [
    words.sectionFigures(theme.tasks.length, completion.whole.length, completion.part.length),
    words.published(links),
  ].join('')
  if (theme.achievements.length === 0) return [...first, `${figures}${words.noAchievement}`].join('\n')
  return [...first, figures, ...told(theme.achievements, source.office, m)].join('\n')
}

/** Noughts are told as they are; a register that nobody keeps is no nought. */
function applicationsText({ yearEnd: { applications } }: YearEndSource, words: Messages['yearEnd']): string {
  if (!applications) return words.noRegister
  const { received, carriedIn, answered, carriedOut } = applications
  if (received.length + carriedIn.length === 0) return words.noApplications
  return words.applications(received.length, carriedIn.length, answered.length, carriedOut.length)
}

/** In the divisions' own words; what several tasks report in the same words is told once. */
function told(achievements: readonly Achievement[], office: Office, m: Messages): string[] {
  const { yearEnd: words } = m
  const lines = achievements.map(({ task, text }) =>
    withStop(words.achievement(nameOf(office, task.leadId, m), text), words.stop),
  )
  return [...new Set(lines)]
}

function highlights({ yearEnd, summary, office }: YearEndSource, m: Messages): string {
  const all = yearEnd.themes.flatMap(({ achievements }) => achievements)
  const chosen = summary.highlights.flatMap((code) => all.find(({ task }) => task.code === code) ?? [])
  return told(chosen, office, m).join('\n')
}

function evidenceText({ yearEnd }: YearEndSource, words: Messages['yearEnd']): string {
  const kinds = evidenceKinds.map((kind) => words.proofKinds[kind](yearEnd.evidence[kind].length))
  const total = Object.values(yearEnd.evidence).flat().length
  return `${words.proofsText(total)}${kinds.join(words.comma)}${words.stop}`
}

/** One measure for each problem; a year without problems still says what comes next. */
function pairsOf({ yearEnd, office }: YearEndSource, m: Messages): { problem: string; measure: string }[] {
  const words = m.yearEnd
  const { problems, open } = yearEnd
  const silent = open.filter(({ reason }) => reason.kind === 'neverAnswered')
  const pairs = problems.map((problem) => {
    const facts = factsOf(problem, office, m)
    return { problem: words.problem(...facts), measure: words.measure(...facts) }
  })
  if (silent.length > 0) {
    const divisions = divisionsOf(silent, office, m)
    const problem = words.openText(open.length, silent.length, divisions)
    return [...pairs, { problem, measure: words.silentMeasure(divisions) }]
  }
  return pairs.length > 0 ? pairs : [{ problem: words.noProblems, measure: words.noMeasures }]
}

function factsOf({ kind, text, matters }: Problem, office: Office, m: Messages): [string, string, number] {
  return [m.yearEnd.problemOf[kind](text), divisionsOf(matters, office, m), matters.length]
}
