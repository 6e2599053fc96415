/** One post a day to a group chat, through its robot. */
import { type Channel, patience } from './channel.ts'
import { type RobotKind, robotBody, robotRefusal } from './robot.ts'

export interface WebhookSettings {
  readonly url: string
  readonly kind: RobotKind
}

export function webhookChannel({ url, kind }: WebhookSettings): Channel {
  return {
    name: 'webhook',
    reaches: (recipient) => recipient === null,
    send: async (letter) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(robotBody(kind, letter)),
        signal: AbortSignal.timeout(patience),
      })
      const answer = await response.text()
      const refusal = response.ok ? robotRefusal(parsed(answer)) : `HTTP ${response.status}`
      if (refusal !== undefined) throw new Error(refusal)
    },
  }
}

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer)
  } catch {
    return answer.slice(0, 200)
  }
}
