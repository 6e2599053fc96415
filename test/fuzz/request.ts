/** One hostile request: somebody, somewhere, with something in it that no form would send. */
import fc from 'fast-check'
import type { Person } from '#src/domain/office/person.ts'
import { reachOf, rows } from '../access/rows.ts'
import { everybody, lawTask, type Scene } from '../access/scene.ts'
import { addressOf, type Target, targets } from '../access/target.ts'
import type { Field, Forms } from './forms.ts'
import { hostileWord, isPlain, wellFormed } from './words.ts'

const encodings = ['form', 'form', 'form', 'multipart', 'multipart', 'json', 'text', 'broken'] as const

export interface Attack {
  readonly route: string
  readonly person: Person | null
  /** instead, one to whom the route is open */
  readonly allowed: number | null
  readonly target: Target
  /** in the place of one name in the address */
  readonly inAddress: string | null
  readonly query: readonly (readonly [name: string, word: string])[]
  /** which fields of the form hold which words instead of what they should */
  readonly spoilt: readonly (readonly [field: number, word: string])[]
  readonly twice: boolean
  readonly lacking: number | null
  readonly encoding: (typeof encodings)[number]
  readonly byScript: boolean
  readonly cookie: string | null
}

const queryNames = [
  ...[
    'edit',
    'ticked',
    'page',
    'back',
    'q',
    'kind',
    'book',
    'by',
    'from',
    'to',
    'text',
    'task',
    'key',
    'year',
  ],
  ...[
    'view',
    'cell',
    'light',
    'sort',
    'lead',
    'show',
    'role',
    'begin',
    'end',
    'remove',
    'division',
    '__proto__',
  ],
]

/** Mostly nothing. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>, times = 4) =>
  fc.oneof({ weight: times, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })

const closed = { name: 'of a closed year', year: '2020', task: lawTask, exists: true }
const found = [closed, ...targets.filter(({ exists }) => exists)]

export const attack: fc.Arbitrary<Attack> = fc.record({
  route: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...Object.keys(rows)) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(...Object.keys(rows).filter((route) => route.startsWith('POST '))),
    },
  ),
  person: fc.constantFrom(...everybody),
  allowed: rarely(fc.nat(10), 1),
  target: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...found) },
    { weight: 1, arbitrary: fc.constantFrom(...targets) },
  ),
  inAddress: rarely(hostileWord, 7),
  query: fc.array(fc.tuple(fc.constantFrom(...queryNames), hostileWord), { maxLength: 2 }),
  spoilt: fc.array(fc.tuple(fc.nat(40), hostileWord), { minLength: 1, maxLength: 4 }),
  twice: fc.boolean(),
  lacking: rarely(fc.nat(10)),
  encoding: fc.constantFrom(...encodings),
  byScript: fc.boolean(),
  cookie: rarely(hostileWord, 19),
})

/** found again in an answer that gives back what was typed */
export const markOf = (index: number): string => `typed${index}mark`

export interface Sent {
  readonly path: string
  readonly request: Request
  /** marks that have to come back with a form that is refused */
  readonly marks: readonly string[]
}

export function requestOf(one: Attack, forms: Forms, scene: Scene): Sent {
  const [method = 'GET', pattern = ''] = one.route.split(' ')
  const path = pathOf(one, pattern, scene)
  const headers = new Headers({ cookie: cookieOf(one, actorOf(one)), 'sec-fetch-site': 'same-origin' })
  if (one.byScript) headers.set('HX-Request', 'true')
  const url = `http://localhost${path}`
  if (method === 'GET') return { path, request: new Request(url, { headers }), marks: [] }
  const { pairs, marks } = fieldsOf(one, forms.get(one.route) ?? unknownForm)
  const body = bodyOf(one, pairs, headers)
  const keeps = one.encoding === 'form' || one.encoding === 'multipart'
  return { path, request: new Request(url, { method, headers, body }), marks: keeps ? marks : [] }
}

function pathOf({ target, inAddress, query }: Attack, pattern: string, scene: Scene): string {
  const spoilt =
    inAddress === null ? pattern : pattern.replace(/:\w+(\{.*?\}(?=\/|$))?/, () => inUrl(inAddress))
  const asked = query.map(([name, word]) => `${name}=${inUrl(word)}`).join('&')
  return addressOf(spoilt, target, scene) + (asked && `?${asked}`)
}

/** Half-encoded words go out as they are. */
function inUrl(word: string): string {
  return /^%|^\.\./.test(word) ? word : encodeURIComponent(wellFormed(word.slice(0, 3000)))
}

const unknownForm: readonly Field[] = ['text', 'reason', 'codes', 'title'].map((name) => ({
  name,
  value: '',
  isText: false,
}))

function fieldsOf({ spoilt, twice, lacking }: Attack, form: readonly Field[]) {
  const fields = form.length > 0 ? form : unknownForm
  const words = new Map(
    spoilt.map(([at, word], index) => [at % fields.length, { word, mark: markOf(index) }]),
  )
  const pairs = fields.flatMap(({ name, value }, at): [string, string][] => {
    const spoil = words.get(at)
    if (at === lacking) return []
    if (!spoil) return [[name, value]]
    const wrong: [string, string] = [name, spoil.word + spoil.mark]
    return twice ? [wrong, [name, value]] : [wrong]
  })
  const isTyped = !twice && lacking === null && [...words.keys()].every((at) => fields[at]?.isText)
  const plain = [...words.values()].filter(({ word }) => isPlain(word))
  return { pairs: [...pairs, ...strayFields], marks: isTyped ? plain.map(({ mark }) => mark) : [] }
}

const strayFields: [string, string][] = ['__proto__', 'constructor'].map((name) => [name, 'x'])

function bodyOf({ encoding, spoilt }: Attack, pairs: [string, string][], headers: Headers): BodyInit {
  if (encoding === 'form') return new URLSearchParams(pairs)
  if (encoding === 'multipart') return multipart(pairs, spoilt[0]?.[1] ?? '')
  if (encoding === 'broken') headers.set('content-type', 'multipart/form-data; boundary=x')
  if (encoding === 'json') headers.set('content-type', 'application/json')
  const raw = JSON.stringify(Object.fromEntries(pairs))
  return encoding === 'broken' ? `--x\r\nContent-Disposition: form-data; name="text"\r\n\r\n${raw}` : raw
}

function multipart(pairs: [string, string][], word: string): FormData {
  const form = new FormData()
  for (const [name, value] of pairs) form.append(name, value)
  form.append('file', new File([`PK\u0003\u0004${word}`], `${word}.docx`))
  return form
}

function actorOf({ route, person, allowed, target }: Attack): Person | null {
  const row = rows[route]
  if (allowed === null || !row) return person
  const open = everybody.filter((one) => reachOf(row, one, target.task) === 'open')
  return open[allowed % open.length] ?? person
}

function cookieOf({ cookie }: Attack, person: Person | null): string {
  const session = `session=${person?.id ?? 'nobody'}`
  return cookie === null ? session : `${session}; notice=${inUrl(cookie)}; locale=${inUrl(cookie)}; elder=on`
}
