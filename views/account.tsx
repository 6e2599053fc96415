import type { Person } from '../src/domain/office/person.ts'
import type { Frame } from './frame.ts'
import { Page } from './layout.tsx'
import { MessageTabs } from './message/tabs.tsx'

export function AccountPage({ frame, person }: { frame: Frame; person: Person }) {
  const { m } = frame
  const isOpen = Boolean(person.feedHash)
  return (
    <Page frame={frame} title={m.account.title}>
      <h1>{m.account.title}</h1>
      <MessageTabs frame={frame} current="/account" />
      <p class="lead">{m.account.lead}</p>
      <section class="card">
        <p>{isOpen ? m.account.on : m.account.off}</p>
        <div class="actions">
          <form method="post" action="/account/feed">
            <button type="submit" class="primary">
              {isOpen ? m.account.renew : m.account.create}
            </button>
          </form>
          {isOpen && (
            <form method="post" action="/account/feed/removal">
              <button type="submit">{m.account.remove}</button>
            </form>
          )}
        </div>
      </section>
      <p class="hint">{person.mail ? m.account.mail(person.mail) : m.account.noMail}</p>
    </Page>
  )
}

export function FeedLinkPage({ frame, link }: { frame: Frame; link: string }) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.account.linkTitle}>
      <h1>{m.account.linkTitle}</h1>
      <p class="lead">{m.account.linkLead}</p>
      <p class="card">
        <output class="link-once">{link}</output>
      </p>
      <p>
        <a class="button" href="/account">
          {m.common.back}
        </a>
      </p>
    </Page>
  )
}
