import { type PartProps, Section } from './section.tsx'

const steps = ['1', '2', '3', 'body', 'small', 'song'] as const
const spaces = ['1', '2', '3', '4', '5', '6'] as const

export function TypeParts({ frame }: PartProps) {
  const { type, typeSample, typeUse } = frame.m.styleguide
  return (
    <Section title={type}>
      <dl class="type-scale">
        {steps.map((step) => (
          <div>
            <dt class="hint">{typeUse[step]}</dt>
            <dd class={`type-${step}`}>{typeSample}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

export function SpaceParts({ frame }: PartProps) {
  const { spacing, target, radius } = frame.m.styleguide
  return (
    <Section title={spacing}>
      <ul class="space-scale">
        {spaces.map((step) => (
          <li class={`space-${step}`} />
        ))}
      </ul>
      <p class="measure">
        <span class="measure-target" /> <code>--target</code> {target}
      </p>
      <p class="measure">
        <span class="measure-radius" /> <code>--radius</code> {radius}
      </p>
    </Section>
  )
}
