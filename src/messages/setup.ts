export const zh = {
  title: '初始设置',
  lead: '建立第一个账号。它归政务公开办公室使用，可以读入要点、分派任务、管理账号。',
  officeName: '单位名称',
  officeNameHint: '会显示在页面和导出的表格上',
  name: '您的姓名',
  account: '登录名',
  accountHint: '登录时输入，例如姓名拼音',
  password: '密码',
  passwordHint: (length: number) => `至少 ${length} 个字符；几个词连在一起既好记又安全`,
  passwordAgain: '再输一次密码',
  submit: '建立账号，开始使用',
}

export const en: typeof zh = {
  title: 'Initial set-up',
  lead: 'Create the first account. It belongs to the disclosure office, which reads in documents, assigns tasks and manages accounts.',
  officeName: 'Name of your organisation',
  officeNameHint: 'Shown on pages and in exported tables',
  name: 'Your name',
  account: 'Username',
  accountHint: 'What you type when you sign in, for example your name in pinyin',
  password: 'Password',
  passwordHint: (length) =>
    `At least ${length} characters. A few words in a row are easy to remember and safe`,
  passwordAgain: 'Password again',
  submit: 'Create the account and begin',
}
