/** Roles: the four of the work, and the three administrators (三员) who are kept apart from it and from each other. */
import { Refusal } from '../refusal.ts'

export const roles = ['contact', 'head', 'office', 'leader', 'system', 'security', 'audit'] as const
export type Role = (typeof roles)[number]

/** Those of one division; they are nothing without it. */
export function isOfDivision(given: readonly Role[]): boolean {
  return given.includes('contact') || given.includes('head')
}

/** Whoever holds one of these watches over the others, so that the system administrator hands out no links to them. */
export function watches(given: readonly Role[]): boolean {
  return given.includes('security') || given.includes('audit')
}

/**
 * One person may hold several roles where an office is small, except that nobody audits what is their own to
 * administer (GB/T 22239-2019 权限分离).
 *
 * @throws Refusal audit-apart
 */
export function requireApart(given: readonly Role[]): void {
  if (!isApart(given)) throw new Refusal('audit-apart')
}

export function isApart(given: readonly Role[]): boolean {
  const administers = given.includes('system') || given.includes('security')
  return !(given.includes('audit') && administers)
}
