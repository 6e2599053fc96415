import { suite } from 'uvu'
import { requireIssued, requireOpen } from '#src/domain/gate.ts'
import { refuses } from '../support/assert.ts'
import { anAcceptance, anOccurrence, aPlan, aReturn, aSubmission } from '../support/build.ts'

const issued = suite('requireIssued')

issued('a plan takes reports between issue and closure', () => {
  requireIssued(aPlan({ status: 'issued' }))
  refuses('plan-not-issued', () => requireIssued(aPlan({ status: 'draft' })))
  refuses('plan-not-issued', () => requireIssued(aPlan({ status: 'closed' })))
})

issued.run()

const open = suite('requireOpen')

open('what waits for the office or is verified is closed to writing', () => {
  const submitted = anOccurrence({ submissions: [aSubmission()] })
  const verified = anOccurrence({ submissions: [aSubmission()], verifications: [anAcceptance()] })

  refuses('occurrence-submitted', () => requireOpen(submitted))
  refuses('occurrence-verified', () => requireOpen(verified))
})

open('what was returned is open again', () => {
  requireOpen(anOccurrence({ submissions: [aSubmission()], verifications: [aReturn()] }))
})

open.run()
