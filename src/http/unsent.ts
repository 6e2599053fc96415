/**
 * Text that was typed while nobody was signed in any more: kept for a while in memory, for its owner alone, and shown
 * in its form again after the sign-in. It is never sent by itself.
 */
import { newToken } from '../token.ts'
import type { Fields } from './fields.ts'

export interface Unsent {
  readonly personId: string
  /** where the form was sent to */
  readonly path: string
  readonly fields: Fields
  /** instant, ISO 8601 */
  readonly at: string
}

const hours = 2
/** characters of one form, and of all that are kept */
const longest = 200_000
const mostInAll = 5_000_000

export class UnsentForms {
  readonly #kept = new Map<string, Unsent>()

  /** @returns the name under which it is found again, or nothing when it is too long */
  keep(unsent: Unsent): string | undefined {
    if (lengthOf(unsent) > longest) return undefined
    const token = newToken()
    this.#kept.set(token, unsent)
    this.#makeRoom()
    return token
  }

  /** For the one who typed it, and not for long. */
  find(token: string, personId: string, now: string): Unsent | undefined {
    const unsent = this.#kept.get(token)
    if (!unsent || unsent.personId !== personId) return undefined
    return Date.parse(now) - Date.parse(unsent.at) < hours * 3_600_000 ? unsent : undefined
  }

  /** The oldest go first. */
  #makeRoom(): void {
    let length = [...this.#kept.values()].reduce((sum, unsent) => sum + lengthOf(unsent), 0)
    for (const [token, unsent] of this.#kept) {
      if (length <= mostInAll) return
      this.#kept.delete(token)
      length -= lengthOf(unsent)
    }
  }
}

function lengthOf({ path, fields }: Unsent): number {
  return path.length + Object.entries(fields).flat(2).join('').length
}
