/** The channels that the environment opens. */
import type { Channel } from './channel.ts'
import { type MailSettings, mailChannel } from './mail.ts'
import { type WebhookSettings, webhookChannel } from './webhook.ts'

export interface ChannelSettings {
  readonly mail: MailSettings | null
  readonly webhook: WebhookSettings | null
}

export function openChannels({ mail, webhook }: ChannelSettings): Channel[] {
  return [...(mail ? [mailChannel(mail)] : []), ...(webhook ? [webhookChannel(webhook)] : [])]
}
