import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { editApplication, enterApplication, importApplications } from '#src/domain/application/register.ts'
import { anAnswer, anApplication, aRegister } from '../../support/application.ts'
import { refuses } from '../../support/assert.ts'

const register = suite('register 依申请公开登记簿')
const { number: _number, stages: _stages, ...details } = anApplication()

register('gives each application of a year the next number', () => {
  const first = enterApplication(aRegister(), { ...details, number: '' }).next
  const second = enterApplication(first, { ...details, number: '' }).next
  const third = enterApplication(second, { ...details, receivedOn: '2022-01-04', number: '' }).next
  assert.equal(
    third.applications.map(({ number }) => number),
    ['2021-001', '2021-002', '2022-001'],
  )
})

register('keeps a number that the office gave, and refuses it a second time', () => {
  const { next } = enterApplication(aRegister(), { ...details, number: '依申请〔2021〕7号' })
  refuses('application-taken', () => enterApplication(next, { ...details, number: '依申请〔2021〕7号' }))
})

register('is edited without losing what was done', () => {
  const before = aRegister(anApplication({ stages: [anAnswer()] }))
  const { next } = editApplication(before, '2021-001', { ...details, request: '部门决算' })
  assert.is(next.applications[0]?.request, '部门决算')
  assert.equal(next.applications[0]?.stages, [anAnswer()])
  assert.is(editApplication(before, '2021-001', details).next, before)
})

register('imports all or none', () => {
  const given = [anApplication({ number: '' }), anApplication({ number: '2021-009', stages: [anAnswer()] })]
  const { next } = importApplications(aRegister(), given)
  assert.equal(
    next.applications.map(({ number }) => number),
    ['2021-001', '2021-009'],
  )
  refuses('application-taken', () => importApplications(next, given.slice(1)))
})

register.run()
