/** The guide of one role, for the screen and for two sheets of paper. */
import type { Role } from '../../src/domain/office/role.ts'
import type { GuidedPage } from '../../src/messages/guided-page.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { chapters } from './chapters.ts'
import { KeySwitches, KeyTable } from './keys.tsx'

interface GuideProps {
  readonly frame: Frame
  readonly role: Role
}

export function GuidePage({ frame, role }: GuideProps) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.guide.forRole(m.person.role[role])}>
      <div class="guide">
        <h1>{m.guide.forRole(m.person.role[role])}</h1>
        <p class="lead no-print">{m.guide.lead}</p>
        <RoleTabs frame={frame} role={role} />
        {chapters[role].map((page) => (
          <Chapter frame={frame} page={page} />
        ))}
        <Glossary frame={frame} />
        <section id="keys">
          <h2>{m.guide.keysTitle}</h2>
          <p>{m.guide.keysLead}</p>
          <KeyTable m={m} />
          <KeySwitches m={m} />
        </section>
      </div>
    </Page>
  )
}

function RoleTabs({ frame, role }: GuideProps) {
  const { m } = frame
  return (
    <nav class="tabs" aria-label={m.guide.roles}>
      {(Object.keys(chapters) as Role[]).map((one) => (
        <a href={`/guide?role=${one}`} aria-current={one === role ? 'page' : undefined}>
          {m.person.role[one]}
        </a>
      ))}
    </nav>
  )
}

function Chapter({ frame, page }: { frame: Frame; page: GuidedPage }) {
  const { name, text, steps } = frame.m.guide.pages[page]
  return (
    <section id={page}>
      <h2>{name}</h2>
      <p>{text}</p>
      {steps.length > 0 && (
        <ol>
          {steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Glossary({ frame }: { frame: Frame }) {
  const { m } = frame
  return (
    <section>
      <h2>{m.guide.words}</h2>
      <dl class="glossary">
        {Object.entries(m.guide.glossary).map(([word, meaning]) => (
          <div>
            <dt lang="zh-CN">{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
