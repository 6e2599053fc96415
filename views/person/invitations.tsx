/** One-time links of many, to be handed out one by one: printed, or copied into a sheet. */
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'

export interface InvitationLink {
  readonly name: string
  readonly account: string
  readonly division: string
  readonly link: string
}

export function InvitationsPage({ frame, links }: { frame: Frame; links: readonly InvitationLink[] }) {
  const { m } = frame
  const words = m.rows.people
  return (
    <Page frame={frame} title={words.links}>
      <h1>{words.links}</h1>
      <p class="lead">{words.linksLead(links.length)}</p>
      <div class="table-scroll stacked">
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">{m.person.name}</th>
              <th scope="col">{m.person.account}</th>
              <th scope="col">{m.person.division}</th>
              <th scope="col">{words.links}</th>
            </tr>
          </thead>
          <tbody>
            {links.map(({ name, account, division, link }) => (
              <tr>
                <th scope="row">{name}</th>
                <td>{account}</td>
                <td>{division}</td>
                <td>
                  <output class="link-once">{link}</output>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="field no-print">
        <label for="links">{words.copy}</label>
        <p class="hint">{words.copyHint}</p>
        <textarea id="links" rows={4} readonly>
          {links.map((one) => [one.name, one.account, one.division, one.link].join('\t')).join('\n')}
        </textarea>
      </div>
      <p class="actions">
        <a class="button primary" href="/people">
          {m.common.back}
        </a>
      </p>
    </Page>
  )
}
