import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { usualLadder } from '#src/domain/office/ladder.ts'
import { usualPolicy } from '#src/domain/office/policy.ts'
import { ladderOf, policyOf } from '#src/domain/office/settings.ts'

const settings = suite('settings')

settings('are the usual until the office sets its own', () => {
  assert.is(policyOf({}), usualPolicy)
  assert.is(ladderOf({}), usualLadder)
})

settings('are what the office has set', () => {
  const policy = { ...usualPolicy, passwordLength: 12 }
  const ladder = { ...usualLadder, at: '08:30' }

  assert.is(policyOf({ policy }), policy)
  assert.is(ladderOf({ ladder }), ladder)
})

settings.run()
