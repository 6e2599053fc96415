/** Why a page could not be read. */
import type { Cause } from '../domain/links/look.ts'

export class LinkFailure extends Error {
  override readonly name = 'LinkFailure'
  readonly reason: Cause

  constructor(reason: Cause) {
    super(reason)
    this.reason = reason
  }
}

const byCode: Readonly<Record<string, Cause>> = {
  ENOTFOUND: 'no-such-host',
  ECONNREFUSED: 'connection-refused',
  ETIMEDOUT: 'timeout',
  EPROTO: 'certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate',
}

/** Each address of a host may fail by itself; the first tells enough. */
export function causeOfError(error: unknown): Cause {
  if (error instanceof LinkFailure) return error.reason
  if (error instanceof AggregateError && error.errors.length > 0) return causeOfError(error.errors[0])
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^(CERT_|ERR_TLS_|ERR_SSL_)/.test(code)) return 'certificate'
  return byCode[code] ?? 'broken'
}
