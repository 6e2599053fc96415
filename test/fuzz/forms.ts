/** The forms that the program's own pages hold, found by reading the pages as everybody sees them. */
import { rows } from '../access/rows.ts'
import { everybody, type Scene } from '../access/scene.ts'
import { addressOf, targets } from '../access/target.ts'

export interface Field {
  readonly name: string
  readonly value: string
  /** what is typed into it is given back when it is refused */
  readonly isText: boolean
}

/** by method and pattern, such as `POST /divisions/:id` */
export type Forms = ReadonlyMap<string, readonly Field[]>

export async function formsOf(scene: Scene): Promise<Forms> {
  const forms = new Map<string, Field[]>()
  for (const person of everybody.filter((one) => one !== null)) {
    for (const path of pagesOf(scene)) {
      const html = await (await scene.as(person).get(path)).text()
      for (const [form = ''] of html.matchAll(/<form\b[\s\S]*?<\/form>/g)) note(forms, form, html)
    }
  }
  return forms
}

function pagesOf(scene: Scene): string[] {
  const gets = Object.keys(rows).filter((route) => route.startsWith('GET '))
  const addresses = gets.flatMap((route) => targets.map((target) => addressOf(route.slice(4), target, scene)))
  return [...new Set([...addresses, '/plans/2022/workbench?edit=1.1-1', '/plans/2021/workbench?edit=1.1-1'])]
}

function note(forms: Map<string, Field[]>, form: string, page: string): void {
  const [head = ''] = /<form\b[^>]*>/.exec(form) ?? []
  const method = attribute(head, 'method') === 'post' ? 'POST' : 'GET'
  const route = routeOf(method, (attribute(head, 'action') ?? '').split(/[?#]/)[0] ?? '')
  if (!route) return
  const known = forms.get(route) ?? []
  const fresh = fieldsOf(form, attribute(head, 'id'), page).filter(
    ({ name }) => !known.some((field) => field.name === name),
  )
  forms.set(route, [...known, ...fresh])
}

/** Its own, without those within that name another form, and those elsewhere on the page that name this one. */
function fieldsOf(form: string, id: string | undefined, page: string): Field[] {
  const own = controlsIn(form).filter(({ owner }) => owner === undefined)
  const elsewhere = controlsIn(page).filter(({ owner }) => owner !== undefined && owner === id)
  return [...own, ...elsewhere].map(({ field }) => field)
}

function controlsIn(html: string): { readonly owner: string | undefined; readonly field: Field }[] {
  const controls = html.matchAll(/<(input|textarea|select|button)\b[^>]*\bname="[^"]*"[^>]*>([^<]*)/g)
  return [...controls].map(([tag, kind, words = '']) => ({
    owner: attribute(tag, 'form'),
    field: {
      name: attribute(tag, 'name') ?? '',
      value: attribute(tag, 'value') ?? words.trim(),
      isText:
        kind === 'textarea' ||
        (kind === 'input' && !/type="(hidden|password|checkbox|radio|file)"/.test(tag)),
    },
  }))
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

function routeOf(method: string, path: string): string | undefined {
  return Object.keys(rows).find((route) => {
    const [its, pattern = ''] = route.split(' ')
    return its === method && matcherOf(pattern).test(path)
  })
}

function matcherOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/:\w+(\{(.*?)\}(?=\/|$))?/g, (_, _all, its = '[^/]+') => its)}$`)
}
