/** The demonstration's year-end summary of the year that is over: drafted, reviewed and signed by name. */
import type { Act } from '../domain/act.ts'
import type { Change } from '../domain/entry.ts'
import type { Person } from '../domain/office/person.ts'
import { instantOf } from '../domain/time/day.ts'
import { yearEndOf } from '../domain/year-end/facts.ts'
import { setNewDays, undatedIn } from '../domain/year-end/new-day.ts'
import { hashOfContent, reviewSummary, signSummary, submitSummary } from '../domain/year-end/signing.ts'
import { blankSummary, type Summary } from '../domain/year-end/summary.ts'
import { chooseHighlights } from '../domain/year-end/writing.ts'
import { seal } from '../http/seal.ts'
import { messages } from '../messages/index.ts'
import { compose } from '../reports/year-end/content.ts'
import type { Store } from '../store/store.ts'

const year = 2020
const newDay = '2021-03-31'
const signedOn = '2021-01-14'

interface Hands {
  readonly drafter: Person
  readonly reviewer: Person
  readonly signer: Person
  readonly newId: () => string
}

export async function signSampleSummary(store: Store, { drafter, reviewer, signer, newId }: Hands) {
  const by = ({ id, name }: Person, time: string): { act: Act; name: string } => ({
    act: { by: id, at: instantOf(signedOn, time), on: signedOn, newId },
    name,
  })
  const change = (rule: (summary: Summary) => Change<Summary>, { act }: { act: Act }) =>
    store.summaries.change(year, act, (summary) => rule(summary ?? blankSummary(year)))
  const drafting = by(drafter, '09:00')
  const yearEnd = factsOf(store)
  const undated = undatedIn(yearEnd.open, blankSummary(year), yearEnd.plan)
  const [first, second] = yearEnd.themes.flatMap(({ achievements }) => achievements)

  await change(
    (summary) =>
      setNewDays(
        summary,
        undated.map((code) => ({ code, day: newDay })),
      ),
    drafting,
  )
  const chosen = [first, second].flatMap((one) => one?.task.code ?? [])
  await change((summary) => chooseHighlights(summary, chosen), drafting)
  const content = contentOf(store)
  await change((summary) => submitSummary(summary, { content, undated: [] }, drafting), drafting)
  const reviewing = by(reviewer, '14:00')
  await change((summary) => reviewSummary(summary, reviewing), reviewing)
  const signing = by(signer, '16:30')
  const seen = hashOfContent(content, seal)
  await change((summary) => signSummary(summary, { content, seen }, signing, seal), signing)
}

function factsOf(store: Store) {
  const moment = { today: signedOn, now: instantOf(signedOn, '09:00') }
  const { applications } = store.applications.register()
  return yearEndOf({
    plan: store.plan(year),
    previous: undefined,
    office: store.office(),
    moment,
    applications,
  })
}

function contentOf(store: Store) {
  const summary = store.summaries.of(year)
  const source = { yearEnd: factsOf(store), office: store.office(), today: signedOn, summary }
  return compose(source, messages.zh).content
}
