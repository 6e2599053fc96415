/** What is asked of passwords and sign-ins. */
export const zh = {
  title: '登录要求',
  lead: '改动立即生效。连续五次输错，账号锁定 15 分钟；同一地址失败过多会越来越慢。',
  passwordLength: '密码最少字符数',
  passwordLengthHint: '8 至 64',
  passwordDays: '密码有效天数',
  passwordDaysHint: '0 表示不要求定期更换；等级保护测评通常要求 90 天',
  passwordHistory: '不得重复最近几个密码',
  passwordHistoryHint: '0 至 10',
  idleMinutes: '无操作自动退出（分钟，5 至 120）',
  sessionHours: '一次登录最长（小时，1 至 24）',
  secondFactorRoles: '须用动态口令的角色',
  secondFactorHint: '勾选后，这些角色的人下次打开页面时先要设置动态口令；其他人可以自愿设置',
}

export const en: typeof zh = {
  title: 'Sign-in policy',
  lead: 'Changes hold at once. Five failures lock an account for 15 minutes; many from one address slow it down.',
  passwordLength: 'Characters of a password at least',
  passwordLengthHint: '8 to 64',
  passwordDays: 'Days that a password holds',
  passwordDaysHint: '0 never asks for another; 等级保护 assessors usually ask for 90',
  passwordHistory: 'Last passwords that may not come back',
  passwordHistoryHint: '0 to 10',
  idleMinutes: 'Minutes without use that end a session (5 to 120)',
  sessionHours: 'Hours that a session lasts at most (1 to 24)',
  secondFactorRoles: 'Roles that need a second factor',
  secondFactorHint: 'People of these roles set one up before anything else; everybody else may',
}
