import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as v from 'valibot'
import type { Obligation } from '#src/domain/obligation.ts'
import { ObligationFormSchema, obligationFrom, typedObligation } from '#src/http/obligation.ts'
import { monthly, once, onDecision, standing } from '../support/build.ts'

const form = suite('obligation form 时限要求')

const yearly: Obligation = {
  kind: 'periodic',
  every: 'year',
  atLeast: 2,
  dueDay: 31,
  dueMonth: 1,
  phrase: '',
}

for (const obligation of [once(), monthly(), monthly(28), yearly, onDecision, standing]) {
  form(`gives back ${JSON.stringify(obligation)}`, () => {
    const values = v.parse(ObligationFormSchema, typedObligation(obligation, 2021))
    assert.equal(obligationFrom(values, obligation.phrase), obligation)
  })
}

form('starts a task without obligation from the end of the plan’s year', () => {
  const typed = typedObligation(null, 2021)
  assert.is(typed.dueOn, '2021-12-31')
  assert.is(obligationFrom(v.parse(ObligationFormSchema, typed), ''), null)
})

form('leaves the month out where it means nothing', () => {
  const typed = { ...typedObligation(yearly, 2021), every: 'quarter' }
  assert.equal(obligationFrom(v.parse(ObligationFormSchema, typed), ''), {
    kind: 'periodic',
    every: 'quarter',
    atLeast: 2,
    dueDay: 31,
    phrase: '',
  })
})

form('takes only the fields of the chosen kind seriously', () => {
  const typed = { ...typedObligation(standing, 2021), dueOn: 'never', count: '' }
  assert.equal(obligationFrom(v.parse(ObligationFormSchema, typed), ''), { ...standing, phrase: '' })
})

for (const dueDay of ['0', '32', '末']) {
  form(`refuses day ${dueDay}`, () => {
    assert.not(v.is(ObligationFormSchema, { ...typedObligation(monthly(), 2021), dueDay }))
  })
}

form.run()
