/**
 * What a form showed when it was opened. It goes along as a print of each field, so that whoever saves is told when
 * somebody else has kept something new meanwhile, and sees both instead of writing over it.
 */
import { hash } from 'node:crypto'
import { type FormState, formOf, typedList } from '#views/shared/form.tsx'

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
  const isMoved = (name: string) => seen.has(name) && seen.get(name) !== printOf(kept, name)
  const moved = Object.keys(kept).filter(isMoved)
  if (moved.every((name) => printOf(form.typed, name) === printOf(kept, name))) return
  throw new ChangedMeanwhile(() => again.show(withBoth({ form, kept, moved, seen, page: again.page })))
}

interface Both {
  readonly form: FormState
  readonly kept: Typed
  readonly moved: readonly string[]
  readonly seen: ReadonlyMap<string, string>
  readonly page: string
}

/** A field that the person left alone takes what is kept now; one that both wrote holds the person's words. */
function withBoth({ form, kept, moved, seen, page }: Both): FormState {
  const theirs = Object.fromEntries(moved.map((name) => [name, kept[name] ?? '']))
  const untouched = moved.filter((name) => printOf(form.typed, name) === seen.get(name))
  const taken = Object.fromEntries(untouched.map((name) => [name, kept[name] ?? '']))
  return {
    ...form,
    typed: { ...form.typed, ...taken, seen: seenIn(kept) },
    meanwhile: { kept: theirs, page },
  }
}

export function seenIn(kept: Typed): string {
  return Object.keys(kept)
    .map((name) => `${name}:${printOf(kept, name)}`)
    .join(' ')
}

function seenBy(form: FormState): Map<string, string> {
  const pairs = typedList(form, 'seen').flatMap((seen) => seen.split(' '))
  return new Map(pairs.map((pair) => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']))
}

/** Browsers rewrite newlines, and a list has no order. */
function printOf(typed: Typed, name: string): string {
  const values = typedList(formOf(typed), name).map((value) => value.replaceAll('\r\n', '\n').trim())
  return hash('sha256', values.filter(Boolean).sort().join('\n')).slice(0, 8)
}
