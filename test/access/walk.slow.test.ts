/** Every route × everybody × what it names, held against the table of permissions. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { may } from '#src/domain/office/permission.ts'
import type { Person } from '#src/domain/office/person.ts'
import { type Reach, type Row, reachOf, rows } from './rows.ts'
import { everybody, hiddenFrom, openScene, type Scene } from './scene.ts'
import { addressOf, type Target, targets } from './target.ts'

const walk = suite('access')
let asked = 0

for (const person of everybody) {
  const who = person ? `${person.name} ${person.roles.join('+')}` : 'a stranger'
  walk(`of ${who} is what the table says`, async () => {
    const shared = await openScene()
    const faults: string[] = []
    for (const step of steps()) {
      const scene = changes(step, person) ? await openScene() : shared
      faults.push(...(await visit(scene, person, step)))
      asked += 1
    }
    assert.equal(faults, [])
  })
}

walk.after(() => console.log(`${asked} requests`))
walk.run()

/** Whoever is let in may change things, and the next step should not see that. */
function changes({ row, method, target }: Visit, person: Person | null): boolean {
  return method === 'POST' && reachOf(row, person, target.task) === 'open'
}

interface Visit {
  readonly row: Row
  readonly method: string
  readonly pattern: string
  readonly target: Target
}

function steps(): Visit[] {
  return Object.entries(rows).flatMap(([route, row]) => {
    const [method = '', pattern = ''] = route.split(' ')
    const named = pattern.includes(':') ? targets : targets.slice(0, 1)
    return named.map((target) => ({ row, method, pattern, target }))
  })
}

async function visit(
  scene: Scene,
  person: Person | null,
  { row, method, pattern, target }: Visit,
): Promise<string[]> {
  const path = addressOf(pattern, target, scene)
  const visitor = person ? scene.as(person) : scene.stranger
  const { store } = scene
  const records = () => [store.office(), store.applications.register(), store.links.watch(), ...store.plans()]
  const before = records()
  const response = method === 'POST' ? await visitor.post(path) : await visitor.get(path)
  const reach = seenThrough(reachOf(row, person, target.task), person, pattern, target)
  const text = await response.text()
  const shown = hiddenFrom(person).filter((words) => text.includes(words))
  const wrote = reach !== 'open' && records().some((record, index) => record !== before[index])
  const what = `${method} ${path} ${target.name}`
  return [
    ...(answers(reach, response) ? [] : [`${what} is ${reach} and answers ${response.status}`]),
    ...shown.map((words) => `${what} shows “${words}”`),
    ...(wrote ? [`${what} is ${reach} and writes`] : []),
  ]
}

/** Drafts are seen by those who prepare them, and nothing that is not there is seen by anybody. */
function seenThrough(reach: Reach, person: Person | null, pattern: string, { year, exists }: Target): Reach {
  if (reach === 'sign in' || !pattern.startsWith('/plans/:year'))
    return exists ? reach : absent(reach, pattern)
  const prepares = person !== null && may(person, 'plan.prepare')
  return exists && (year !== '2022' || prepares) ? reach : 'unseen'
}

/** Some addresses name nothing that could be missing: a day's calendar, or a key that only its owner has. */
function absent(reach: Reach, pattern: string): Reach {
  const alwaysThere = /:(id|number|year\{)/.test(pattern) ? 'unseen' : reach
  return reach === 'sign in' ? reach : alwaysThere
}

/** Whatever the form says to an empty body, it is open to the person if it is neither missing nor forbidden. */
function answers(reach: Reach, response: Response): boolean {
  const { status, headers } = response
  const toSignIn = status === 303 && (headers.get('location') ?? '').startsWith('/sign-in?')
  if (reach === 'sign in') return toSignIn
  if (reach === 'unseen') return status === 404
  if (reach === 'refused') return status === 403
  return !toSignIn && status !== 403 && status < 500
}
