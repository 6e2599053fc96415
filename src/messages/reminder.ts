/** The ladder of reminders and its channels, as the office sets them. */
export const zh = {
  title: '提醒设置',
  lead: '提醒、催办、督办逐级进行：每个工作日定时汇总，每人一天最多一条；节假日不发，没有待办不发，提交后即停。',
  ladder: '时间和天数',
  at: '发送时间',
  atHint: '工作日到点发送；当时系统没有运行的，当天补发',
  remindDays: '截止前几天提醒',
  remindHint: '发给牵头处室联络员；遇节假日提前。被退回的，退回后随即提醒',
  nudgeDays: '逾期几天起催办',
  nudgeHint: '同时发给处室负责人；没有负责人账号的，发给公开办',
  superviseDays: '逾期几天起督办',
  superviseHint: '再发给公开办和分管领导，附督办单。持续推进的事项不督办',
  repeatDays: '隔几天再说一次',
  repeatHint: '情况没有变化时，同一事项不天天重复',
  channels: '发送渠道',
  inProgram: '系统内消息始终可看，不需要配置。',
  on: '已开通',
  off: {
    mail: '未开通。由系统管理员设置 MAIL_URL、MAIL_FROM。',
    webhook: '未开通。由系统管理员设置 WEBHOOK_URL。',
  },
  withoutMail: (names: string) => `没有填邮箱、只在系统内提醒的人员：${names}`,
  test: '给我发一封测试邮件',
  testHint: (address: string) => `发到 ${address}`,
  testNoAddress: '您的账号没有邮箱，请先在账号管理中填写，再发测试邮件。',
  testFailed: (failure: string) => `测试邮件没有发出。邮件服务器的答复：${failure}`,
}

export const en: typeof zh = {
  title: 'Reminders',
  lead: 'Reminder, nudge and supervision follow step by step, sent together on each working day, with one message per person a day at most. Nothing is sent on days off or when nothing is due, and it stops as soon as something is submitted.',
  ladder: 'Time and days',
  at: 'Time of sending',
  atHint: 'On working days; if the program is not running then, it is sent later the same day',
  remindDays: 'Remind this many days before the due date',
  remindHint:
    'To the contacts of the lead division; earlier if that day is a day off. Anything returned is reminded of right away',
  nudgeDays: 'Nudge when overdue by this many days',
  nudgeHint: 'Also to the head of division, or to the disclosure office if the head has no account',
  superviseDays: 'Supervise when overdue by this many days',
  superviseHint:
    'Also to the disclosure office and the leaders, with a supervision form. Not for standing work',
  repeatDays: 'Repeat after this many days',
  repeatHint: 'As long as nothing changes, the same matter is not repeated every day',
  channels: 'Ways of sending',
  inProgram: 'Messages can always be read here, without any configuration.',
  on: 'on',
  off: {
    mail: 'off. The system administrator sets MAIL_URL and MAIL_FROM.',
    webhook: 'off. The system administrator sets WEBHOOK_URL.',
  },
  withoutMail: (names) => `Without an email address, so reminded here only: ${names}`,
  test: 'Send me a test email',
  testHint: (address) => `to ${address}`,
  testNoAddress:
    'Your account has no email address. Please have one added on the “Accounts” page, then send the test email.',
  testFailed: (failure) => `The test email was not sent. The mail server answered: ${failure}`,
}
