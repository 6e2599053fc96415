import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Rung } from '#src/domain/office/message.ts'
import type { Office } from '#src/domain/office/office.ts'
import { recipientsOf } from '#src/reminders/recipients.ts'
import { anOffice, aPerson, disclosure, finance, law } from '../support/cast.ts'

const chenGang = aPerson({ id: 'chen-gang', name: '陈刚', roles: ['head'], divisionId: law.id })
const withHead = anOffice({ people: [...anOffice().people, chenGang] })
const withoutWangHai = anOffice({
  people: anOffice().people.map((person) => (person.name === '王海' ? { ...person, active: false } : person)),
})

const test = suite('recipientsOf')

const rows: readonly (readonly [string, Office, string, Rung, string])[] = [
  ['its contact', withHead, law.id, 'remind', '李静'],
  ['contact and head', withHead, law.id, 'nudge', '李静 陈刚'],
  ['contact, head, office and leader', withHead, law.id, 'supervise', '李静 陈刚 王海 赵敏'],
  ['the office in place of a head', withHead, finance.id, 'nudge', '孙丽 王海'],
  ['the office in place of a contact', withHead, disclosure.id, 'remind', '王海'],
  ['nobody whose account is out of use', withoutWangHai, law.id, 'nudge', '李静'],
]

for (const [who, office, divisionId, rung, names] of rows) {
  test(`tells ${who} on the rung of ${rung}`, () => {
    assert.is(
      recipientsOf(office, divisionId, rung)
        .map(({ name }) => name)
        .join(' '),
      names,
    )
  })
}

test.run()
