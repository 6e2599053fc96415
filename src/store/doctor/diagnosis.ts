/** What the doctor finds. The sentences, with what to do, come from src/messages/doctor.ts. */
import type { DiagnosisCode } from '../../messages/doctor.ts'

export interface Diagnosis {
  readonly code: DiagnosisCode
  /** fine: told for the record · warning: look soon · error: something is lost, broken or about to be */
  readonly gravity: 'fine' | 'warning' | 'error'
  readonly detail: Readonly<Record<string, string>>
}

export function fine(code: DiagnosisCode, detail: Diagnosis['detail'] = {}): Diagnosis {
  return { code, gravity: 'fine', detail }
}

export function warning(code: DiagnosisCode, detail: Diagnosis['detail'] = {}): Diagnosis {
  return { code, gravity: 'warning', detail }
}

export function error(code: DiagnosisCode, detail: Diagnosis['detail'] = {}): Diagnosis {
  return { code, gravity: 'error', detail }
}
