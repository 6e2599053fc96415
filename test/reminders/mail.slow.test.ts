import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { mailChannel } from '#src/reminders/mail.ts'
import { liJing } from '../support/cast.ts'
import { rejection } from '../support/rejection.ts'

const reader = { ...liJing, mail: 'lijing@example.gov.cn' }
const letter = {
  subject: '要点：2021-09-15 有 1 项待办',
  text: '梳理并公开\nhttps://gk.example.gov.cn/plans/2021',
}

interface Mail {
  readonly from: string
  readonly to: readonly string[]
  readonly source: string
}

const mails: Mail[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onAuth: ({ username, password }, _session, answer) => {
    if (password === 'right') answer(null, { user: username })
    else answer(new Error('535 Authentication failed'))
  },
  onRcptTo: ({ address }, _session, answer) => {
    answer(address.startsWith('nobody@') ? new Error('550 no such mailbox') : null)
  },
  onData: (stream, { envelope }, answer) => {
    text(stream).then((source) => {
      const { mailFrom, rcptTo } = envelope
      mails.push({
        from: mailFrom ? mailFrom.address : '',
        to: rcptTo.map(({ address }) => address),
        source,
      })
      answer()
    }, answer)
  },
})

const test = suite('mail to a real SMTP server')

test.before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
test.after(() => new Promise<void>((resolve) => server.close(() => resolve())))

function channel(credentials = '') {
  const { port } = server.server.address() as AddressInfo
  return mailChannel({ url: `smtp://${credentials}127.0.0.1:${port}`, from: '要点 <yaodian@example.gov.cn>' })
}

test('delivers a letter whose Chinese and whose links arrive whole', async () => {
  await channel('yaodian:right@').send(letter, reader)
  const mail = mails.at(-1)
  assert.is(mail?.from, 'yaodian@example.gov.cn')
  assert.equal(mail?.to, ['lijing@example.gov.cn'])
  assert.match(mail?.source ?? '', /Auto-Submitted: auto-generated/)
  assert.is(decoded(mail?.source ?? ''), letter.text)
})

test('says what the server said when it refuses the mailbox or the password', async () => {
  const wrongMailbox = channel().send(letter, { ...reader, mail: 'nobody@example.gov.cn' })
  assert.match(String(await rejection(wrongMailbox, Error)), /no such mailbox/)
  const wrongPassword = channel('yaodian:wrong@').send(letter, reader)
  assert.match(String(await rejection(wrongPassword, Error)), /Authentication failed|535/)
})

test('fails when nobody listens', async () => {
  const nowhere = mailChannel({ url: 'smtp://127.0.0.1:1', from: 'yaodian@example.gov.cn' })
  assert.match(String(await rejection(nowhere.send(letter, reader), Error)), /ECONNREFUSED/)
})

test('reaches those with an address', () => {
  assert.equal([reader, liJing, { ...liJing, mail: '' }, null].map(channel().reaches), [
    true,
    false,
    false,
    false,
  ])
})

/** The body, as a mail program reads it. */
function decoded(source: string): string {
  const [head = '', ...body] = source.split('\r\n\r\n')
  assert.match(head, /Content-Transfer-Encoding: quoted-printable/)
  const joined = body.join('\r\n\r\n').trim().replaceAll('=\r\n', '').replaceAll('\r\n', '\n')
  return decodeURIComponent(joined.replaceAll('%', '%25').replace(/=([0-9A-F]{2})/g, '%$1'))
}

test.run()
