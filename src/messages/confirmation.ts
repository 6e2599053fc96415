/** Confirmation (处室负责人确认): a head sees what the division submits before the office does. */
import * as time from './time.ts'

export const zh = {
  title: '待我确认',
  asked: '提请人和时间',
  empty: '没有等待确认的事项。联络员提交后会出现在这里。',
  off: '公开办没有要求处室负责人确认，联络员的提交直接送核验。',
  give: '确认，提交公开办核验',
  decline: '退给联络员',
  reason: '退回理由',
  reasonHint: '写明缺什么、怎样补。联络员会看到。',
  ask: '送处室负责人确认',
  waiting: (name: string, at: string) =>
    `${name} ${time.zh.when(at)} 已送处室负责人确认，确认后提交公开办核验。`,
  declined: '处室负责人退回',
  setting: '处室负责人确认',
  settingHint: '打开后，有负责人账号的处室提交核验前，先由负责人确认。',
  on: '已打开',
  turnOn: '打开',
  turnOff: '关闭',
}

export const en: typeof zh = {
  title: 'To confirm',
  asked: 'Asked by, at',
  empty: 'Nothing is waiting for you. What your contacts submit will appear here.',
  off: 'The disclosure office does not ask heads of division to confirm: what contacts submit goes straight to verification.',
  give: 'Confirm and submit for verification',
  decline: 'Return to the contact',
  reason: 'Reason for returning it',
  reasonHint: 'Say what is missing and how to put it right. The contact will see this.',
  ask: 'Send to the head of division',
  waiting: (name, at) =>
    `Sent to the head of division by ${name} on ${time.en.when(at)}. Once confirmed, it goes to the disclosure office for verification.`,
  declined: 'Returned by the head of division',
  setting: 'Confirmation by heads of division',
  settingHint:
    'When this is on, whatever a division submits is first confirmed by its head, if the head has an account.',
  on: 'on',
  turnOn: 'Turn on',
  turnOff: 'Turn off',
}
