import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { judgePeople, type PersonLine } from '#src/domain/office/person-line.ts'
import { anOffice, finance, law, liJing } from '../../support/cast.ts'

const judging = suite('judgePeople')

const aLine = (given: Partial<PersonLine> = {}): PersonLine => ({
  line: 2,
  name: '陈晨',
  account: '',
  mail: '',
  division: '',
  roles: [],
  ...given,
})
const judge = (...lines: PersonLine[]) => judgePeople(lines, anOffice(), true)

judging('makes the contact of a division out of a name and a division', () => {
  const [line] = judge(aLine({ division: finance.name }))
  const person = { name: '陈晨', account: '陈晨', mail: '', divisionId: finance.id, roles: ['contact'] }
  assert.equal([line?.value.person, line?.problems, line?.known], [person, [], false])
})

judging('gives no roles for who may not give them', () => {
  const [line] = judgePeople([aLine({ division: finance.name, roles: ['leader'] })], anOffice(), false)
  assert.equal(line?.value.person.roles, [])
})

judging('leaves alone who is there: by account, or by name and division where there is none', () => {
  const known = [
    aLine({ name: liJing.name, account: liJing.account }),
    aLine({ name: liJing.name, division: law.name }),
    aLine({ name: liJing.name, division: finance.name }),
  ].map((line) => judge(line)[0]?.known)
  assert.equal(known, [true, true, false])
})

const wrong: readonly (readonly [string, Partial<PersonLine>, string, string])[] = [
  ['the name is missing', { name: '', account: 'chen' }, 'name', 'required'],
  ['the name is too long', { name: '陈'.repeat(31), account: 'chen' }, 'name', 'too-long'],
  ['the account is too long', { account: 'c'.repeat(41) }, 'account', 'too-long'],
  ['the account is somebody else’s', { account: liJing.account }, 'account', 'taken'],
  ['the mail address is none', { mail: 'chen@' }, 'mail', 'not-a-mail'],
  ['there is no such division', { division: '信息中心', roles: ['leader'] }, 'division', 'unknown-division'],
  ['a contact has no division', { roles: ['contact'] }, 'division', 'division-needed'],
  ['a word is no role', { roles: [null] }, 'roles', 'unknown-role'],
  ['an auditor would administer', { roles: ['audit', 'system'] }, 'roles', 'audit-apart'],
]

for (const [reason, given, column, problem] of wrong) {
  judging(`says that ${reason}`, () => {
    assert.equal(judge(aLine(given))[0]?.problems, [{ column, problem }])
  })
}

judging('says that an account stands in the sheet twice', () => {
  const problems = judge(aLine(), aLine({ line: 3 })).map((line) => line.problems)
  assert.equal(problems, [[], [{ column: 'account', problem: 'twice' }]])
})

judging.run()
