/** One's own account: where reminders go, and the calendar to subscribe to. */
export const zh = {
  title: '日历订阅',
  lead: '在手机或电脑的日历里订阅自己的待办：截止日期随系统更新，提交后自动消失。',
  mail: (address: string) => `每日提醒发到 ${address}。`,
  noMail: '您的账号没有邮箱，提醒只在系统内显示。如需邮件提醒，请系统管理员填写邮箱。',
  on: '已开通订阅。链接只在生成时显示一次；忘记了就生成新的，旧链接随即失效。',
  off: '还没有开通订阅。',
  create: '生成订阅链接',
  renew: '生成新链接',
  remove: '停止订阅',
  linkTitle: '您的订阅链接',
  linkLead:
    '把下面的链接添加到手机或电脑日历的“订阅日历”中。链接只显示这一次，知道链接的人都能看到您的待办，请勿转发。',
}

export const en: typeof zh = {
  title: 'Calendar subscription',
  lead: 'Subscribe to your tasks in your own calendar: due dates stay up to date, and tasks disappear once they are submitted.',
  mail: (address) => `Your daily reminder goes to ${address}.`,
  noMail:
    'Your account has no email address, so reminders are shown here only. To get them by email, ask the system administrator to add your address.',
  on: 'Your subscription is on. Its link is shown only when it is made; if you lose it, make a new one, and the old link stops working.',
  off: 'You have not subscribed yet.',
  create: 'Make a link',
  renew: 'Make a new link',
  remove: 'Stop the subscription',
  linkTitle: 'Your subscription link',
  linkLead:
    'Add this link to your calendar as a subscribed calendar. It is shown only this once, and anyone who has it can see your tasks, so do not pass it on.',
}
