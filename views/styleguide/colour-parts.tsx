import { type PartProps, Section } from './section.tsx'

/** Each colour with what it means; beside the strong one its wash, on which it is read. */
export function ColourParts({ frame }: PartProps) {
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
