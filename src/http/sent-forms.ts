/** The latest form of each session, and the answer to it: kept for a moment in memory. */

interface Sent {
  readonly print: string
  readonly answer: Promise<Response | undefined>
  /** milliseconds of the clock; null while it is being answered */
  readonly answeredAt: number | null
}

const repeatSeconds = 10

export class SentForms {
  readonly #latest = new Map<string, Sent>()

  /**
   * The answer to the same form of this session, which may still be on its way; nothing for another form, or if that
   * one was refused.
   *
   * @param now milliseconds of the clock
   */
  answerTo(session: string, print: string, now: number): Promise<Response | undefined> | undefined {
    this.#forgetBefore(now)
    const before = this.#latest.get(session)
    return before?.print === print ? before.answer.then((answer) => answer?.clone()) : undefined
  }

  /** Notes that a form is being answered, and returns what is to be told how: nothing if it was refused. */
  begin(session: string, print: string, now: number): (answer: Response | undefined) => void {
    const { promise, settle } = pending()
    this.#latest.set(session, { print, answer: promise, answeredAt: null })
    return (answer) => {
      settle(answer)
      if (this.#latest.get(session)?.answer !== promise) return
      if (answer) this.#latest.set(session, { print, answer: promise, answeredAt: now })
      else this.#latest.delete(session)
    }
  }

  #forgetBefore(now: number): void {
    for (const [session, { answeredAt }] of this.#latest) {
      if (answeredAt !== null && now - answeredAt > repeatSeconds * 1000) this.#latest.delete(session)
    }
  }
}

function pending() {
  let settle: (answer: Response | undefined) => void = () => {}
  const promise = new Promise<Response | undefined>((resolve) => {
    settle = resolve
  })
  return { promise, settle }
}
