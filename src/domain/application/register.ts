/** The register (登记簿) of applications: entered, corrected, found. */
import * as v from 'valibot'
import type { Change } from '../entry.ts'
import { Refusal } from '../refusal.ts'
import { yearOf } from '../time/day.ts'
import { type Application, ApplicationSchema } from './application.ts'

export const RegisterSchema = v.object({
  /** in the order in which they were entered */
  applications: v.array(ApplicationSchema),
})
export type Register = Readonly<v.InferOutput<typeof RegisterSchema>>

/** All that is known of an application when it comes in. */
export type Details = Omit<Application, 'number' | 'stages'>

/** A number left blank is given by the register. @throws Refusal application-taken */
export function enterApplication(
  register: Register,
  { number, ...details }: Details & { readonly number: string },
): Change<Register> {
  const application = { ...details, number: number || nextNumber(register, details.receivedOn), stages: [] }
  return {
    next: withNew(register, application),
    did: { action: 'application.entered', subject: application.number, after: describe(application) },
  }
}

/** Many at once, all or none, with whatever was done about them already. @throws Refusal application-taken */
export function importApplications(register: Register, given: readonly Application[]): Change<Register> {
  const next = given.reduce(
    (all, one) => withNew(all, { ...one, number: one.number || nextNumber(all, one.receivedOn) }),
    register,
  )
  const numbers = next.applications.slice(register.applications.length).map(({ number }) => number)
  return {
    next,
    did: { action: 'application.imported', subject: 'applications', after: numbers.join('、') },
  }
}

/** @throws Refusal application-missing */
export function editApplication(register: Register, number: string, details: Details): Change<Register> {
  const before = applicationOf(register, number)
  const after = { ...before, ...details }
  const same = JSON.stringify(after) === JSON.stringify(before)
  return {
    next: same ? register : withChanged(register, after),
    did: {
      action: 'application.edited',
      subject: number,
      before: describe(before),
      after: describe(after),
    },
  }
}

/** @throws Refusal application-missing */
export function applicationOf({ applications }: Register, number: string): Application {
  const application = applications.find((one) => one.number === number)
  if (!application) throw new Refusal('application-missing', { number })
  return application
}

export function withChanged(register: Register, application: Application): Register {
  const { number } = application
  return { applications: register.applications.map((one) => (one.number === number ? application : one)) }
}

/** 2021-007: the seventh of those received that year. */
export function nextNumber({ applications }: Register, receivedOn: string): string {
  const year = yearOf(receivedOn)
  const known = applications.map(({ number }) =>
    Number(new RegExp(`^${year}-(\\d+)$`).exec(number)?.[1] ?? 0),
  )
  return `${year}-${String(Math.max(0, ...known) + 1).padStart(3, '0')}`
}

function withNew(register: Register, application: Application): Register {
  const { number } = application
  if (register.applications.some((one) => one.number === number)) {
    throw new Refusal('application-taken', { number })
  }
  return { applications: [...register.applications, application] }
}

function describe({ receivedOn, applicant, request }: Details): string {
  return `${receivedOn} ${applicant.name} ${request}`
}
