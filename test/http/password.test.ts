import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { owaspCost, passwordsAt } from '#src/http/password.ts'

const cheap = passwordsAt({ N: 2, r: 8, p: 1 })
const password = '海河边的第二只纸船'

const passwords = suite('passwords')

passwords('match the hash that was made of them, and no other', async () => {
  const hash = await cheap.hash(password)
  assert.ok(await cheap.match(password, hash))
  assert.not(await cheap.match(`${password}。`, hash))
})

passwords('match however a keyboard composes the same characters', async () => {
  assert.ok(await cheap.match('caf\u0065\u0301 by the river', await cheap.hash('caf\u00e9 by the river')))
})

passwords('have another salt each time', async () => {
  assert.is.not(await cheap.hash(password), await cheap.hash(password))
})

passwords('never match nobody’s hash, whatever is typed', async () => {
  assert.not(await cheap.match(password, null))
  assert.not(await cheap.match('', null))
})

passwords('still match a hash that was made at another cost', async () => {
  const dearer = await passwordsAt({ N: 4, r: 8, p: 1 }).hash(password)
  assert.ok(await cheap.match(password, dearer))
})

passwords('cost what OWASP asks of scrypt with 32 MiB', () => {
  assert.equal(owaspCost, { N: 32768, r: 8, p: 3 })
})

passwords.run()
