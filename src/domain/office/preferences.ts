/** What people choose for themselves: language, look, columns, and the questions that they ask of the list again. */
import type { Change } from '../entry.ts'
import { Refusal } from '../refusal.ts'
import type { Office } from './office.ts'
import { personOf, withPerson } from './people.ts'
import type { Hideable, OwnView, Person, Preferences } from './person.ts'

const mostViews = 12

/** Remembered with the person. @throws Refusal person-missing */
export function preferPerson(office: Office, id: string, preferences: Partial<Preferences>): Change<Office> {
  const before = personOf(office, id)
  const person = { ...before, preferences: { ...before.preferences, ...preferences } }
  return { next: withPerson(office, person), did: { action: 'preferences.changed', subject: id } }
}

export function viewsOf({ preferences }: Person): readonly OwnView[] {
  return preferences.views ?? []
}

/** Of one name there is one view: the last that was kept. @throws Refusal person-missing, views-full */
export function keepView(office: Office, id: string, view: OwnView): Change<Office> {
  const others = viewsOf(personOf(office, id)).filter(({ name }) => name !== view.name)
  if (others.length >= mostViews) throw new Refusal('views-full', { limit: mostViews })
  return preferPerson(office, id, { views: [...others, view] })
}

/** @throws Refusal person-missing */
export function dropView(office: Office, id: string, dropped: string): Change<Office> {
  const views = viewsOf(personOf(office, id)).filter(({ name }) => name !== dropped)
  return preferPerson(office, id, { views })
}

export function hiddenOf({ preferences }: Person): readonly Hideable[] {
  return preferences.hidden ?? []
}

/** @throws Refusal person-missing */
export function showColumn(office: Office, id: string, column: Hideable, isShown: boolean): Change<Office> {
  const others = hiddenOf(personOf(office, id)).filter((one) => one !== column)
  return preferPerson(office, id, { hidden: isShown ? others : [...others, column] })
}
