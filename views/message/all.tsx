import type { Delivery, Message } from '../../src/domain/office/message.ts'
import { nameOfPerson } from '../../src/domain/office/name.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { PageOf } from '../../src/domain/paging.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { Pager } from '../shared/pager.tsx'
import { When } from '../shared/when.tsx'
import { Matters } from './matters.tsx'
import { MessageTabs } from './tabs.tsx'

interface AllMessagesProps {
  readonly frame: Frame
  readonly office: Office
  readonly messages: PageOf<Message>
}

export function AllMessagesPage({ frame, office, messages }: AllMessagesProps) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.message.all}>
      <h1>{m.message.title}</h1>
      <MessageTabs frame={frame} current="/messages/all" />
      <p class="lead">{m.message.leadAll}</p>
      {messages.total === 0 ? (
        <p class="empty">{m.message.emptyAll}</p>
      ) : (
        <MessageTable frame={frame} office={office} messages={messages} />
      )}
      <Pager m={m} page={messages} hrefOf={(page) => `?page=${page}`} byTime />
    </Page>
  )
}

function MessageTable({ frame, office, messages }: AllMessagesProps) {
  const { m } = frame
  return (
    <div class="table-scroll">
      <table class="plain message-table">
        <thead>
          <tr>
            <th scope="col">{m.message.when}</th>
            <th scope="col">{m.message.who}</th>
            <th scope="col">{m.message.what}</th>
            <th scope="col">{m.message.delivery}</th>
          </tr>
        </thead>
        <tbody>
          {messages.members.map((message) => (
            <tr>
              <td>
                <When m={m} at={message.on} />
              </td>
              <th scope="row">
                {message.personId ? nameOfPerson(office, message.personId) : m.message.group}
              </th>
              <td>
                <details>
                  <summary>{m.message.summary(message.matters, message.errands)}</summary>
                  <Matters frame={frame} office={office} message={message} />
                </details>
              </td>
              <td>
                <Deliveries m={m} message={message} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Deliveries({ m, message }: { m: Frame['m']; message: Message }) {
  return (
    <ul class="deliveries">
      {message.personId && <li>{m.message.inProgram}</li>}
      {message.deliveries.map((delivery) => (
        <DeliveryLine m={m} delivery={delivery} />
      ))}
    </ul>
  )
}

function DeliveryLine({ m, delivery }: { m: Frame['m']; delivery: Delivery }) {
  const { channel, outcome, failure } = delivery
  return (
    <li class={`delivery-${outcome}`}>
      {m.message.channel[channel]} {m.message.outcome[outcome]}
      {failure && <small>{failure}</small>}
    </li>
  )
}
