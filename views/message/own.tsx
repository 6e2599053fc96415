import type { Message } from '../../src/domain/office/message.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { PageOf } from '../../src/domain/paging.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { Pager } from '../shared/pager.tsx'
import { When } from '../shared/when.tsx'
import { Matters } from './matters.tsx'
import { MessageTabs } from './tabs.tsx'

interface MessagesProps {
  readonly frame: Frame
  readonly office: Office
  readonly messages: PageOf<Message>
}

export function MessagesPage({ frame, office, messages }: MessagesProps) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.message.title}>
      <h1>{m.message.title}</h1>
      <MessageTabs frame={frame} current="/messages" />
      <p class="lead">{m.message.lead}</p>
      {messages.total === 0 && <p class="empty">{m.message.empty}</p>}
      {messages.members.map((message) => (
        <article class="message">
          <h2>
            <When m={m} at={message.on} />
          </h2>
          <Matters frame={frame} office={office} message={message} />
        </article>
      ))}
      <Pager m={m} page={messages} hrefOf={(page) => `?page=${page}`} byTime />
    </Page>
  )
}
