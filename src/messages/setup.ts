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
  title: 'Set-up',
  lead: 'Make the first account. It belongs to the disclosure office, which reads documents in, assigns tasks and manages accounts.',
  officeName: 'Name of the body',
  officeNameHint: 'Shown on pages and exported tables',
  name: 'Your name',
  account: 'Sign-in name',
  accountHint: 'What you type to sign in',
  password: 'Password',
  passwordHint: (length) => `At least ${length} characters; a few words in a row are easy to keep and safe`,
  passwordAgain: 'Password again',
  submit: 'Make the account and begin',
}
