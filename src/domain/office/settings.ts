/** What the office has set for everybody, or the usual. */
import type { Change } from '../entry.ts'
import { type Ladder, usualLadder } from './ladder.ts'
import type { Office } from './office.ts'
import { type Policy, usualPolicy } from './policy.ts'

export function ladderOf({ ladder }: Pick<Office, 'ladder'>): Ladder {
  return ladder ?? usualLadder
}

export function setLadder(office: Office, ladder: Ladder): Change<Office> {
  return {
    next: { ...office, ladder },
    did: {
      action: 'office.edited',
      subject: 'ladder',
      before: ladderInWords(ladderOf(office)),
      after: ladderInWords(ladder),
    },
  }
}

function ladderInWords({ at, remindDays, nudgeDays, superviseDays, repeatDays }: Ladder): string {
  return `${at} −${remindDays} +${nudgeDays} +${superviseDays} ↻${repeatDays}`
}

export function policyOf({ policy }: Pick<Office, 'policy'>): Policy {
  return policy ?? usualPolicy
}

export function setPolicy(office: Office, policy: Policy): Change<Office> {
  return {
    next: { ...office, policy },
    did: {
      action: 'office.edited',
      subject: 'policy',
      before: policyInWords(policyOf(office)),
      after: policyInWords(policy),
    },
  }
}

function policyInWords(policy: Policy): string {
  const { passwordLength, passwordDays, passwordHistory, idleMinutes, sessionHours } = policy
  const password = `≥${passwordLength} ${passwordDays}d ×${passwordHistory}`
  return `${password} ${idleMinutes}min ${sessionHours}h 2FA ${policy.secondFactorRoles.join('+')}`.trim()
}
