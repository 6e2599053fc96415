/** The divisions of the office: added, edited, found. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { Refusal } from '../refusal.ts'
import type { Division } from './division.ts'
import type { Office } from './office.ts'

type Details = Pick<Division, 'name' | 'duties'>

/** @throws Refusal division-taken */
export function addDivision(office: Office, details: Details, act: Act, sample = false): Change<Office> {
  refuseTakenName(office, details.name)
  const division = { id: act.newId(), ...details, sample, active: true }
  return {
    next: { ...office, divisions: [...office.divisions, division] },
    did: { action: 'division.added', subject: division.id, after: division.name },
  }
}

/** Several, told as one. @throws Refusal division-taken */
export function addDivisions(office: Office, added: readonly Details[], act: Act): Change<Office> {
  const next = added.reduce((changed, details) => addDivision(changed, details, act).next, office)
  const names = added.map(({ name }) => name).join('、')
  return { next, did: { action: 'division.added', subject: 'sheet', after: names } }
}

/** Ready-made divisions for an office that has none; one that has its own stays as it is. */
export function addSampleDivisions(office: Office, samples: readonly Details[], act: Act): Change<Office> {
  const did = { action: 'division.added', subject: 'sample' } as const
  if (office.divisions.length > 0) return { next: office, did }
  const divisions = samples.map((details) => ({ id: act.newId(), ...details, sample: true, active: true }))
  return {
    next: { ...office, divisions },
    did: { ...did, after: samples.map(({ name }) => name).join('、') },
  }
}

/** A division is never removed, so that what it did keeps its name. @throws Refusal division-taken, division-missing */
export function editDivision(
  office: Office,
  id: string,
  details: Details & Pick<Division, 'active'>,
): Change<Office> {
  const before = divisionOf(office, id)
  refuseTakenName(office, details.name, id)
  const after = { ...before, ...details, sample: before.sample && before.name === details.name }
  return {
    next: { ...office, divisions: office.divisions.map((one) => (one.id === id ? after : one)) },
    did: { action: 'division.edited', subject: id, before: before.name, after: after.name },
  }
}

/** @throws Refusal division-missing */
export function divisionOf(office: Office, id: string): Division {
  const division = office.divisions.find((one) => one.id === id)
  if (!division) throw new Refusal('division-missing')
  return division
}

export function activeDivisions(office: Office): Division[] {
  return office.divisions.filter((division) => division.active)
}

function refuseTakenName(office: Office, name: string, ownId?: string): void {
  const taken = office.divisions.some((division) => division.name === name && division.id !== ownId)
  if (taken) throw new Refusal('division-taken', { name })
}
