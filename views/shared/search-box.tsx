import type { Messages } from '../../src/messages/index.ts'

interface SearchBoxProps {
  readonly m: Messages
  readonly id: string
  readonly query?: string
  readonly autofocus?: boolean
}

export function SearchBox({ m, id, query = '', autofocus = false }: SearchBoxProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is younger than Chromium 109
    <form role="search" class="search-box" action="/search">
      <label for={id} class="visually-hidden">
        {m.search.label}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        value={query}
        placeholder={m.search.title}
        maxlength={60}
        autocomplete="off"
        autofocus={autofocus}
      />
      <button type="submit">{m.search.go}</button>
    </form>
  )
}
