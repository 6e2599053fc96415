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
  lead: 'Changes take effect at once. After five wrong passwords in a row an account is locked for 15 minutes; too many failures from one address slow it down more and more.',
  passwordLength: 'Minimum length of passwords (characters)',
  passwordLengthHint: '8 to 64',
  passwordDays: 'Password valid for (days)',
  passwordDaysHint:
    '0: no regular change required. Assessors of the classified protection scheme (等级保护) usually ask for 90',
  passwordHistory: 'Number of recent passwords that cannot be reused',
  passwordHistoryHint: '0 to 10',
  idleMinutes: 'Sign out after inactivity (minutes, 5 to 120)',
  sessionHours: 'Longest time signed in (hours, 1 to 24)',
  secondFactorRoles: 'Roles that must use two-step sign-in',
  secondFactorHint:
    'People with these roles have to set it up when they next open a page; everybody else may set it up if they wish',
}
