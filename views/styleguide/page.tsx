/** Every part in every state. Seen in the demonstration and by the access tests, never in an office. */
import { Page } from '../layout.tsx'
import { Icon, icons } from '../shared/icon.tsx'
import { FormParts } from './form-parts.tsx'
import { ListParts } from './list-parts.tsx'
import { NoteParts } from './note-parts.tsx'
import { type PartProps, Section } from './section.tsx'

export function StyleguidePage({ frame }: PartProps) {
  const words = frame.m.styleguide
  return (
    <Page frame={frame} title={words.title}>
      <div class="styleguide">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <Colours frame={frame} />
        <Type frame={frame} />
        <Section title={words.icons}>
          <p class="actions">
            {icons.map((name) => (
              <span>
                <Icon frame={frame} name={name} /> <code>{name}</code>
              </span>
            ))}
          </p>
        </Section>
        <Buttons frame={frame} />
        <FormParts frame={frame} />
        <NoteParts frame={frame} />
        <ListParts frame={frame} />
      </div>
    </Page>
  )
}

function Colours({ frame }: PartProps) {
  const { colours, colour } = frame.m.styleguide
  return (
    <Section title={colours}>
      <ul class="swatches">
        {Object.entries(colour).map(([name, meaning]) => (
          <li class={`swatch swatch-${name}`}>
            <code>--{name}</code> {meaning}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Type({ frame }: PartProps) {
  const { type, typeSample, song } = frame.m.styleguide
  return (
    <Section title={type}>
      <p class="type-1">{typeSample}</p>
      <p class="type-2">{typeSample}</p>
      <p class="type-3">{typeSample}</p>
      <p>{typeSample}</p>
      <p>
        <small>{typeSample}</small>
      </p>
      <p class="song">{song}</p>
    </Section>
  )
}

function Buttons({ frame }: PartProps) {
  const words = frame.m.styleguide
  return (
    <Section title={words.buttons}>
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
