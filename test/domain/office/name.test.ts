import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { withNames } from '#src/domain/office/name.ts'
import { anOffice, finance, law, liJing } from '../../support/cast.ts'

const names = suite('withNames')

names('tells identities by their names and leaves every other word', () => {
  const text = `${law.id} ${finance.id} → ${liJing.id} 2021-Q3`
  assert.is(withNames(anOffice(), text), `${law.name} ${finance.name} → ${liJing.name} 2021-Q3`)
})

names.run()
