/** Mail by SMTP, to each person with an address. */
import type { Transporter } from 'nodemailer'
import { type Channel, patience } from './channel.ts'

export interface MailSettings {
  /** smtp://user:password@host:587 or smtps://…; options of nodemailer may follow after ? */
  readonly url: string
  /** the sender: 要点 <yaodian@example.gov.cn> */
  readonly from: string
}

export function mailChannel({ url, from }: MailSettings): Channel {
  const timeouts = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience }
  let transport: Promise<Transporter> | undefined
  /** the library is loaded with the first mail */
  const connect = async (): Promise<Transporter> => {
    const { createTransport } = await import('nodemailer')
    return createTransport({ url, ...timeouts })
  }
  return {
    name: 'mail',
    reaches: (recipient) => Boolean(recipient?.mail),
    send: async ({ subject, text }, recipient) => {
      const to = { name: recipient?.name ?? '', address: recipient?.mail ?? '' }
      transport ??= connect()
      const open = await transport
      await open.sendMail({ from, to, subject, text, headers: { 'Auto-Submitted': 'auto-generated' } })
    },
  }
}
