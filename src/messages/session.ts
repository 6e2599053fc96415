export const zh = {
  title: '登录',
  account: '登录名',
  password: '密码',
  submit: '登录',
  out: '退出登录',
  wrong: '登录名或密码不对。请检查后再试；忘记密码请联系管理员。',
  secrecy: '本系统不得存储、处理国家秘密。',
  signInFirst: '请先登录。',
}

export const en: typeof zh = {
  title: 'Sign in',
  account: 'Sign-in name',
  password: 'Password',
  submit: 'Sign in',
  out: 'Sign out',
  wrong: 'Name or password is wrong. Please check; if you forgot it, ask the administrator.',
  secrecy: 'State secrets must not be stored or processed in this system.',
  signInFirst: 'Please sign in first.',
}
