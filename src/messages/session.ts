import { plural } from './number.ts'

export const zh = {
  title: '登录',
  account: '登录名',
  password: '密码',
  submit: '登录',
  out: '退出登录',
  wrong: '登录名或密码不对。请检查后再试；忘记密码请联系管理员。',
  locked: (minutes: number) => `尝试次数太多。请过 ${minutes} 分钟再试；忘记密码请联系管理员。`,
  ownTitle: '登录与密码',
  ownLead: '在别人的电脑上忘了退出，或者怀疑密码泄露，可以在这里退出所有设备、修改密码。',
  openTitle: '正在登录的设备',
  started: '登录时间',
  seen: '最近使用',
  address: '地址',
  unknownAddress: '未知',
  thisOne: '本机',
  idle: (minutes: number, hours: number) => `${minutes} 分钟没有操作自动退出，最长 ${hours} 小时。`,
  codeTitle: '动态口令',
  code: '动态口令或备用码',
  codeHint: '打开手机上的身份验证器，输入当前的六位数字；手机不在身边可用备用码',
  wrongCode: '动态口令不对，或者已经用过。请等下一个再试；手机遗失请联系管理员。',
  expired: (days: number) => `密码已使用超过 ${days} 天，请先修改密码。`,
  outEverywhere: '退出所有设备',
  changeTitle: '修改密码',
  passwordNow: '原密码',
  passwordNew: '新密码',
  change: '修改密码',
  secrecy: '本系统不得存储、处理国家秘密。',
}

export const en: typeof zh = {
  title: 'Sign in',
  account: 'Username',
  password: 'Password',
  submit: 'Sign in',
  out: 'Sign out',
  wrong:
    'The username or password is wrong. Please check and try again. If you have forgotten your password, ask the administrator.',
  locked: (minutes) =>
    `Too many attempts. Please try again in ${plural(minutes, 'minute')}. If you have forgotten your password, ask the administrator.`,
  ownTitle: 'Sign-in and password',
  ownLead:
    'If you forgot to sign out on somebody else’s computer, or think that your password is known, you can sign out on all devices and change your password here.',
  openTitle: 'Where you are signed in',
  started: 'Signed in',
  seen: 'Last used',
  address: 'Address',
  unknownAddress: 'unknown',
  thisOne: 'this device',
  idle: (minutes, hours) =>
    `You are signed out after ${plural(minutes, 'minute')} without activity, and after ${plural(hours, 'hour')} at the latest.`,
  codeTitle: 'Two-step sign-in',
  code: 'Code or backup code',
  codeHint:
    'Open the authenticator on your phone and enter the six digits it shows now. If you do not have your phone, use a backup code',
  wrongCode:
    'This code is wrong or has already been used. Please wait for the next one. If you have lost your phone, ask the administrator.',
  expired: (days) => `Your password is more than ${plural(days, 'day')} old. Please change it first.`,
  outEverywhere: 'Sign out on all devices',
  changeTitle: 'Change your password',
  passwordNow: 'Current password',
  passwordNew: 'New password',
  change: 'Change password',
  secrecy: 'State secrets must not be stored or processed in this system.',
}
