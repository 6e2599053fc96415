/**
 * What a form showed when it was opened. It goes along as a print of each field, so that whoever saves is told when
 * somebody else has kept something new meanwhile, and sees both instead of writing over it.
 */
import * as v from 'valibot'
import { type FormState, formOf, typedList } from '#views/shared/form.tsx'
import type { Change } from '../domain/entry.ts'
import { printOf } from '../domain/print.ts'
import { Refusal } from '../domain/refusal.ts'

type Typed = FormState['typed']
type Answer = Response | Promise<Response>

export interface Again {
  /** where the record stands as it is kept now */
  readonly page: string
  /** shows the form once more */
  readonly show: (form: FormState) => Answer
}

/** Somebody else was faster; the answer holds both texts. */
export class ChangedMeanwhile extends Error {
  readonly answer: () => Answer

  constructor(answer: () => Answer) {
    super('changed meanwhile')
    this.answer = answer
  }
}

/** A form that starts from what is kept. */
export function opened(kept: Typed): FormState {
  return formOf({ ...kept, seen: seenIn(kept) })
}

/**
 * To be asked inside the rule that changes the record, where nobody can come between. A field that was not shown is not
 * held up, nor what comes from no form of ours.
 *
 * @param kept the fields as they would open now
 * @throws ChangedMeanwhile when a field was kept anew and what was typed says something else
 */
export function requireSeen(form: FormState, kept: Typed, again: Again): void {
  const seen = seenBy(form)
  const isMoved = (name: string) => seen.has(name) && seen.get(name) !== printIn(kept, name)
  const moved = Object.keys(kept).filter(isMoved)
  if (moved.every((name) => printIn(form.typed, name) === printIn(kept, name))) return
  throw new ChangedMeanwhile(() => again.show(withBoth({ form, kept, moved, seen, page: again.page })))
}

/**
 * As `requireSeen`, for rows that stand each for itself: one that was left alone stays as it is kept and holds nobody
 * up.
 *
 * @returns the names of the rows that were touched, to be written
 * @throws ChangedMeanwhile when a row that was touched was kept anew with something else
 */
export function touchedRows(form: FormState, kept: Typed, again: Again): string[] {
  const seen = seenBy(form)
  const rows = Object.keys(form.typed).filter((name) => name !== 'seen')
  if (seen.size === 0) return rows
  const touched = rows.filter((name) => seen.get(name) !== printIn(form.typed, name))
  const moved = Object.keys(kept).filter((name) => seen.has(name) && seen.get(name) !== printIn(kept, name))
  const isContested = (name: string) => printIn(form.typed, name) !== printIn(kept, name)
  if (touched.every((name) => !moved.includes(name) || !isContested(name))) return touched
  throw new ChangedMeanwhile(() => again.show(withBoth({ form, kept, moved, seen, page: again.page })))
}

/** What an act on a whole record carries along: the print of the record as it was shown. */
export const ShownSchema = v.object({ shown: v.optional(v.string(), '') })

/**
 * A rule that holds for what the person saw, such as a removal or an answer. What it changes nothing by, it may do
 * anyway: the same thing sent twice.
 *
 * @param recordIn what was shown, as it is kept now
 * @throws Refusal record-moved when it says something else now; whatever the rule refuses comes first
 */
export function asShown<Kept, Next extends Kept>(
  shown: string,
  recordIn: (kept: Kept) => object | string,
  rule: (kept: Kept) => Change<Next>,
): (kept: Kept) => Change<Next> {
  return (kept) => {
    const change = rule(kept)
    const isMoved = shown !== '' && shown !== printOf(recordIn(kept))
    if (isMoved && change.next !== kept) throw new Refusal('record-moved')
    return change
  }
}

interface Both {
  readonly form: FormState
  readonly kept: Typed
  readonly moved: readonly string[]
  readonly seen: ReadonlyMap<string, string>
  readonly page: string
}

/** What the person left alone, or never saw, takes what is kept now; what both wrote holds the person's words. */
function withBoth({ form, kept, moved, seen, page }: Both): FormState {
  const theirs = Object.fromEntries(moved.map((name) => [name, kept[name] ?? '']))
  const isUntouched = (name: string) => !seen.has(name) || printIn(form.typed, name) === seen.get(name)
  const untouched = Object.keys(kept).filter(isUntouched)
  const taken = Object.fromEntries(untouched.map((name) => [name, kept[name] ?? '']))
  return {
    ...form,
    typed: { ...form.typed, ...taken, seen: seenIn(kept) },
    meanwhile: { kept: theirs, page },
  }
}

export function seenIn(kept: Typed): string {
  return Object.keys(kept)
    .map((name) => `${name}:${printIn(kept, name)}`)
    .join(' ')
}

function seenBy(form: FormState): Map<string, string> {
  const pairs = typedList(form, 'seen').flatMap((seen) => seen.split(' ').filter(Boolean))
  return new Map(pairs.map((pair) => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']))
}

/** Browsers rewrite newlines, and a list has no order. */
function printIn(typed: Typed, name: string): string {
  const values = typedList(formOf(typed), name).map((value) => value.replaceAll('\r\n', '\n').trim())
  return printOf(values.filter(Boolean).sort().join('\n'))
}
