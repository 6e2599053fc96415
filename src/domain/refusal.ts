/** Refusals (不予办理): a rule said no. The sentence for the person comes from the message catalogue. */

/** How each refusal is answered: missing 404, forbidden 403, conflict 409, invalid 422. */
export const refusals = {
  'plan-missing': 'missing',
  'task-missing': 'missing',
  'clause-missing': 'missing',
  'occurrence-missing': 'missing',
  'evidence-missing': 'missing',
  'division-missing': 'missing',
  'person-missing': 'missing',
  'notice-missing': 'missing',
  'report-missing': 'missing',
  'application-missing': 'missing',
  'stage-missing': 'missing',
  'reference-missing': 'missing',
  'page-missing': 'missing',
  'link-spent': 'missing',
  'factor-missing': 'missing',
  'not-permitted': 'forbidden',
  'other-division': 'forbidden',
  'signed-out': 'forbidden',
  'plan-exists': 'conflict',
  'plan-incomplete': 'conflict',
  'plan-not-draft': 'conflict',
  'plan-not-issued': 'conflict',
  'plan-unfinished': 'conflict',
  'occurrence-verified': 'conflict',
  'occurrence-submitted': 'conflict',
  'occurrence-not-submitted': 'conflict',
  'occurrence-waived': 'conflict',
  'occurrence-not-waived': 'conflict',
  'too-early': 'conflict',
  'confirmation-not-asked': 'conflict',
  'extension-late': 'conflict',
  'extension-pending': 'conflict',
  'extension-not-asked': 'conflict',
  'extension-unneeded': 'conflict',
  'event-not-expected': 'conflict',
  'clock-missing': 'conflict',
  'clock-paused': 'conflict',
  'clock-not-paused': 'conflict',
  'pause-late': 'conflict',
  'moment-too-early': 'conflict',
  'application-taken': 'conflict',
  'application-answered': 'conflict',
  'application-late': 'conflict',
  'application-stopped': 'conflict',
  'stage-repeated': 'conflict',
  'stage-too-early': 'conflict',
  'report-exists': 'conflict',
  'report-signed': 'conflict',
  'report-unsound': 'conflict',
  'summary-locked': 'conflict',
  'summary-step': 'conflict',
  'summary-moved': 'conflict',
  'section-missing': 'missing',
  'section-moved': 'conflict',
  'pairs-incomplete': 'conflict',
  'new-days-needed': 'conflict',
  'same-person': 'conflict',
  'package-too-large': 'conflict',
  'indicator-missing': 'missing',
  'indicators-needed': 'invalid',
  'sheet-without-indicators': 'invalid',
  'setup-done': 'conflict',
  'code-spent': 'conflict',
  'factor-required': 'conflict',
  'progress-empty': 'conflict',
  'proof-lacking': 'conflict',
  'review-lacking': 'conflict',
  'evidence-damaged': 'conflict',
  'occurrence-not-verified': 'conflict',
  'account-taken': 'conflict',
  'division-taken': 'conflict',
  'last-admin': 'conflict',
  'audit-apart': 'conflict',
  'clause-in-task': 'conflict',
  'reason-needed': 'invalid',
  'extension-not-later': 'invalid',
  'notice-wrong': 'invalid',
  'division-needed': 'invalid',
  'tasks-needed': 'invalid',
  'merge-across-items': 'invalid',
  'split-needs-clauses': 'invalid',
  'clause-needed': 'invalid',
  'lead-supports': 'invalid',
  'document-empty': 'invalid',
  'document-too-long': 'invalid',
  'document-not-text': 'invalid',
  'document-not-docx': 'invalid',
  'document-not-pdf': 'invalid',
  'document-encrypted': 'invalid',
  'document-scanned': 'invalid',
  'document-format': 'invalid',
  'document-without-numbering': 'invalid',
  'last-year-undecided': 'conflict',
  'year-undecided': 'conflict',
  'plan-not-closed': 'conflict',
  'sheet-needed': 'invalid',
  'sheet-format': 'invalid',
  'sheet-damaged': 'invalid',
  'sheet-too-large': 'invalid',
  'sheet-without-codes': 'invalid',
  'sheet-without-heads': 'invalid',
  'upload-too-large': 'invalid',
  'upload-kind': 'invalid',
  'upload-without-length': 'invalid',
} as const

export type RefusalCode = keyof typeof refusals
export type RefusalKind = (typeof refusals)[RefusalCode]
export type RefusalDetail = Readonly<Record<string, string | number>>

export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  readonly detail: RefusalDetail

  constructor(code: RefusalCode, detail: RefusalDetail = {}) {
    super(code)
    this.code = code
    this.detail = detail
  }

  get kind(): RefusalKind {
    return refusals[this.code]
  }
}
