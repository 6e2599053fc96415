/** What can go wrong with storage. The sentence for the person comes from the message catalogue. */
import type { StoreErrorCode } from '../messages/store.ts'

export type StoreErrorDetail = Readonly<Record<string, string>>

export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode
  readonly detail: StoreErrorDetail

  constructor(code: StoreErrorCode, detail: StoreErrorDetail = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(detail)}`, options)
    this.code = code
    this.detail = detail
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Whether the operating system answered with this code, such as ENOENT. */
export function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
