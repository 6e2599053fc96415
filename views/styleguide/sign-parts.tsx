import { Icon, icons } from '../shared/icon.tsx'
import { type PartProps, Section } from './section.tsx'

const mark = 'mark'

/** The program's mark and the signs of its one sprite. */
export function SignParts({ frame }: PartProps) {
  return (
    <Section title={frame.m.styleguide.icons}>
      <ul class="signs">
        <li>
          <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
            <use href={`${frame.assets.icon}#${mark}`} />
          </svg>
          <code>{mark}</code>
        </li>
        {icons.map((name) => (
          <li>
            <Icon frame={frame} name={name} />
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </Section>
  )
}
