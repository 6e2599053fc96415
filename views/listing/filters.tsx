/** What the list is asked: a form, and each restriction as a chip that takes itself away. */

import { obligationKinds } from '../../src/domain/obligation.ts'
import { activeDivisions } from '../../src/domain/office/divisions.ts'
import { nameOfDivision } from '../../src/domain/office/name.ts'
import { sectionName } from '../../src/domain/standing/account.ts'
import type { Filter } from '../../src/domain/standing/filter.ts'
import type { Messages } from '../../src/messages/index.ts'
import type { Choice } from '../shared/form.tsx'
import { addressOf } from './address.ts'
import type { ListingSight } from './sight.ts'

interface FilterProps {
  readonly m: Messages
  readonly sight: ListingSight
}

export function FilterForm({ m, sight }: FilterProps) {
  const { base, filter, plan, office } = sight
  const divisions = activeDivisions(office).map(({ id, name }) => ({ value: id, text: name }))
  const sections = plan.outline.sections.map((_, index) => ({
    value: String(index + 1),
    text: sectionName(plan, index + 1),
  }))
  const kinds = obligationKinds.map((kind) => ({ value: kind, text: m.obligation.kind[kind] }))
  return (
    <form class="filters" method="get" action={base} hx-trigger="submit, change target:select">
      {kept(filter).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <label class="filter-text">
        {m.listing.text}
        <input type="search" name="text" value={filter.text ?? ''} placeholder={m.listing.textHint} />
      </label>
      <Choices
        m={m}
        name="division"
        label={m.listing.division}
        choices={divisions}
        chosen={filter.division}
      />
      <Choices m={m} name="section" label={m.listing.section} choices={sections} chosen={filter.section} />
      <Choices m={m} name="kind" label={m.listing.kind} choices={kinds} chosen={filter.kind} />
      <button type="submit">{m.listing.filter}</button>
    </form>
  )
}

interface ChoicesProps {
  readonly m: Messages
  readonly name: string
  readonly label: string
  readonly choices: readonly Choice[]
  readonly chosen: string | number | undefined
}

function Choices({ m, name, label, choices, chosen = '' }: ChoicesProps) {
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">{m.listing.any}</option>
        {choices.map(({ value, text }) => (
          <option value={value} selected={value === String(chosen)}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What was asked by a link stays asked when the form is sent. */
function kept({ lead, theme, light, status, measure, sort }: Filter): [string, string][] {
  return Object.entries({ lead, theme, light, status, measure, sort }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  )
}

export function Restrictions({ m, sight }: FilterProps) {
  const { base, filter } = sight
  const words = restrictionsOf(filter, sight, m)
  if (words.length === 0) return null
  return (
    <ul class="chips restrictions">
      {words.map(([name, text]) => (
        <li>
          <a
            class="chip"
            href={addressOf(base, { ...filter, [name]: undefined })}
            aria-label={m.listing.without(text)}
          >
            {text} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a href={addressOf(base, {})}>{m.listing.clear}</a>
      </li>
    </ul>
  )
}

/** What is asked, in words. */
export function restrictionsOf(filter: Filter, sight: ListingSight, m: Messages): [keyof Filter, string][] {
  const { text, division, lead, section, theme, kind, light, status, measure } = filter
  const { office, plan } = sight
  const words: [keyof Filter, string | undefined][] = [
    ['text', text && m.listing.searched(text)],
    ['division', division && m.listing.involved(nameOfDivision(office, division))],
    ['lead', lead && m.listing.lead(nameOfDivision(office, lead))],
    ['section', section === undefined ? undefined : sectionName(plan, section) || m.listing.preamble],
    ['theme', theme && m.yearEnd.themes[theme]],
    ['kind', kind && m.obligation.kind[kind]],
    ['light', light && m.light.light[light]],
    ['status', status && m.light.status[status]],
    ['measure', measure && m.listing.measure[measure]],
  ]
  return words.flatMap(([name, text]) => (text ? [[name, text] as [keyof Filter, string]] : []))
}
