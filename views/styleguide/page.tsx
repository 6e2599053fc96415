/** Every part in every state. Seen in the demonstration and by the access tests, never in an office. */
import { Page } from '../layout.tsx'
import { ColourParts } from './colour-parts.tsx'
import { FormParts } from './form-parts.tsx'
import { LightParts, ListParts } from './list-parts.tsx'
import { NoteParts } from './note-parts.tsx'
import type { PartProps } from './section.tsx'
import { SignParts } from './sign-parts.tsx'
import { SpaceParts, TypeParts } from './type-parts.tsx'
import { ButtonParts, WayParts } from './way-parts.tsx'
import { WordParts } from './word-parts.tsx'

export function StyleguidePage({ frame }: PartProps) {
  const words = frame.m.styleguide
  return (
    <Page frame={frame} title={words.title}>
      <div class="styleguide">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <ColourParts frame={frame} />
        <LightParts frame={frame} />
        <TypeParts frame={frame} />
        <SpaceParts frame={frame} />
        <SignParts frame={frame} />
        <ButtonParts frame={frame} />
        <WayParts frame={frame} />
        <FormParts frame={frame} />
        <NoteParts frame={frame} />
        <WordParts frame={frame} />
        <ListParts frame={frame} />
      </div>
    </Page>
  )
}
