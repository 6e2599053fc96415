/** The page that chooses for the public, between its fields and what is kept: a row for each section and each task. */
import { type FormState, formOf, typedList, typedText } from '#views/shared/form.tsx'
import type { Plan } from '../domain/plan.ts'
import { sectionOf } from '../domain/publication/progress.ts'
import type { Publication } from '../domain/publication/publication.ts'
import { sectionName } from '../domain/standing/account.ts'
import type { Messages } from '../messages/index.ts'

type Typed = FormState['typed']

/** of a row; the name of a section is its number, that of a task its code */
export const rowColumns = ['title', 'words', 'chosen'] as const
/** of the page as a whole */
export const pageFields = ['title', 'lead', 'namesDivisions', 'tellsFigures'] as const

/** As it opens: what is not public yet proposes the name that it has inside. */
export function typedPublication(publication: Publication, plan: Plan, m: Messages): Typed {
  const { title, lead, namesDivisions, tellsFigures, sections, tasks } = publication
  const row = (name: string, own: string, said: { title: string; words: string } | undefined) =>
    [name, [said?.title ?? own, said?.words ?? '', said ? 'on' : '']] as const
  const numbers = [...new Set(plan.tasks.map(sectionOf))]
  return {
    title: title || m.publication.defaultTitle(plan.year),
    lead,
    namesDivisions: namesDivisions ? 'on' : '',
    tellsFigures: tellsFigures ? 'on' : '',
    ...Object.fromEntries(
      numbers.map((number) =>
        row(
          String(number),
          sectionName(plan, number) || m.figures.preamble,
          sections.find((one) => one.number === number),
        ),
      ),
    ),
    ...Object.fromEntries(
      plan.tasks.map(({ code, title: own }) =>
        row(
          code,
          own,
          tasks.find((one) => one.code === code),
        ),
      ),
    ),
  }
}

/** Those rows that are ticked. */
export function publicationFrom(typed: Typed): Omit<Publication, 'year'> {
  const form = formOf(typed)
  const names = Object.keys(typed).filter((name) => typedList(form, name)[2] === 'on')
  const said = (name: string) => {
    const [title = '', words = ''] = typedList(form, name)
    return { title: title.replace(/\s+/g, ' '), words }
  }
  return {
    title: typedText(form, 'title'),
    lead: typedText(form, 'lead'),
    namesDivisions: typedText(form, 'namesDivisions') === 'on',
    tellsFigures: typedText(form, 'tellsFigures') === 'on',
    sections: names.filter(isNumber).map((name) => ({ number: Number(name), ...said(name) })),
    tasks: names.filter((name) => !isNumber(name)).map((code) => ({ code, ...said(code) })),
  }
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name)
}
