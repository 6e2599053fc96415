import { Chip } from '../shared/chip.tsx'
import { Icon } from '../shared/icon.tsx'
import { Pager } from '../shared/pager.tsx'
import { type PartProps, Section } from './section.tsx'

const here = '/styleguide'

export function ButtonParts({ frame }: PartProps) {
  const words = frame.m.styleguide
  return (
    <Section title={words.buttons}>
      <p class="hint">{words.buttonsHint}</p>
      <p class="actions">
        <button type="button" class="primary">
          {words.primary}
        </button>
        <button type="button">{words.plain}</button>
        <button type="button" class="quiet">
          {words.quiet}
        </button>
        <button type="button" class="danger">
          {words.danger}
        </button>
        <button type="button">
          <Icon frame={frame} name="undo" />
          {words.withIcon}
        </button>
        <a class="tool" href={here} title={frame.m.guide.title} aria-label={frame.m.guide.title}>
          <Icon frame={frame} name="help" />
        </a>
        <button type="button" class="primary" disabled>
          {words.disabled}
        </button>
        <button type="button" disabled>
          {words.disabled}
        </button>
      </p>
    </Section>
  )
}

/** Everything that leads somewhere. */
export function WayParts({ frame }: PartProps) {
  const { m } = frame
  const words = m.styleguide
  return (
    <Section title={words.ways}>
      <p class="crumbs">
        <a href={here}>{m.plan.title}</a> · 2.2-3
      </p>
      <nav class="tabs" aria-label={words.tabs}>
        <a href={here} aria-current="page">
          {words.selected}
        </a>
        <a href={here}>{words.plain}</a>
      </nav>
      <nav class="pages-within" aria-label={words.pagesWithin}>
        <a href={here} aria-current="page">
          {words.selected}
        </a>
        <a href={here}>
          {words.plain} <span class="tag">3</span>
        </a>
      </nav>
      <nav class="chips" aria-label={words.ways}>
        <Chip href={here} text={words.selected} count={3} current />
        <Chip href={here} text={words.plain} count={1} current={false} />
      </nav>
      <details class="menu">
        <summary>{words.menu}</summary>
        <div class="menu-list">
          <a href={here}>{words.plain}</a>
        </div>
      </details>
      <p>
        {words.inSentence} <a href={here}>{words.link}</a>
      </p>
      <p class="ways">
        {words.beside} <a href={here}>2.2-3</a> <a href={here}>3.1-1</a>
      </p>
      <Pager
        m={m}
        page={{ members: [], number: 2, count: 3, total: 60 }}
        hrefOf={(number) => `${here}?page=${number}`}
      />
    </Section>
  )
}
