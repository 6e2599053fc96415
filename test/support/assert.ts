import * as assert from 'uvu/assert'
import { Refusal, type RefusalCode } from '#src/domain/refusal.ts'

/** The rule says no, and for this reason. */
export function refuses(code: RefusalCode, rule: () => unknown): void {
  assert.throws(rule, (error: unknown) => error instanceof Refusal && error.code === code, `refuses: ${code}`)
}
