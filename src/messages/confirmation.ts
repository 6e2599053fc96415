/** Confirmation (处室负责人确认): a head sees what the division submits before the office does. */
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
  waiting: (name: string, at: string) => `${name} ${at} 已送处室负责人确认，确认后提交公开办核验。`,
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
  empty: 'Nothing waits for you. What contacts submit will appear here.',
  off: 'The disclosure office does not ask for confirmation: what contacts submit goes to it directly.',
  give: 'Confirm and submit',
  decline: 'Give back to the contact',
  reason: 'Reason for giving it back',
  reasonHint: 'What is missing and how to mend it. The contact sees it.',
  ask: 'Send to the head of division',
  waiting: (name, at) => `Sent to the head of division by ${name}, ${at}; submitted once confirmed.`,
  declined: 'Given back by the head of division',
  setting: 'Confirmation by heads of divisions',
  settingHint:
    'When it is on, a division that has a head’s account submits only what the head has confirmed.',
  on: 'on',
  turnOn: 'Turn on',
  turnOff: 'Turn off',
}
