/** Every page in English: what is told there, and how. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Person } from '#src/domain/office/person.ts'
import { anAct } from '../support/build.ts'
import { wordsOf } from '../support/words.ts'
import { reachOf, rows } from './rows.ts'
import { everybody, openScene, type Scene } from './scene.ts'
import { addressOf, type Target, targets } from './target.ts'

/** A day as records have it; the number of a supervision form has one in it, and so have examples of what to type. */
const bareDay = /(?<![/\w])\d{4}-\d\d-\d\d/
const example = /like|such as|example|each line/

const english = suite('pages in English')
let scene: Scene

english.before(async () => {
  scene = await openScene()
  await scene.store.changeOffice(anAct(), (office) => ({
    next: { ...office, people: office.people.map(inEnglish) },
    did: { action: 'preferences.changed', subject: 'everybody' },
  }))
})

english('tell no day as records have it', async () => {
  const faults: string[] = []
  let seen = 0
  for (const [address, visitor] of pages()) {
    const response = await scene.as(visitor).get(address)
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue
    seen += 1
    const bare = wordsOf(await response.text()).filter((words) => bareDay.test(words) && !example.test(words))
    faults.push(...bare.map((words) => `${address} ${visitor.name}: ${words.slice(0, 120)}`))
  }
  assert.equal(faults, [])
  assert.ok(seen > 60, `${seen} pages`)
})

english.run()

function inEnglish(person: Person): Person {
  return { ...person, preferences: { ...person.preferences, locale: 'en' } }
}

/** Each page with the first who is let in, of either year. */
function* pages(): Generator<[string, Person]> {
  const people = everybody.filter((person) => person?.active)
  for (const [route, row] of Object.entries(rows)) {
    const [method, pattern = ''] = route.split(' ')
    if (method !== 'GET' || isFile(pattern)) continue
    for (const target of targetsOf(pattern)) {
      const visitor = people.find((person) => person && reachOf(row, person, target.task) === 'open')
      if (visitor) yield [addressOf(pattern, target, scene), visitor]
    }
  }
}

/** Papers and sheets: their tables keep days as they sort. */
function isFile(pattern: string): boolean {
  return /\.\w+\}?$/.test(pattern) || pattern.includes('.(docx')
}

function targetsOf(pattern: string): readonly Target[] {
  return pattern.includes(':') ? targets.filter(({ exists }) => exists) : targets.slice(0, 1)
}
