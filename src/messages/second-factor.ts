/** The second factor (动态口令) of one's own account. */
import { plural } from './number.ts'

export const zh = {
  title: '动态口令',
  lead: '在手机上装一个身份验证器（支持 TOTP 的即可，不需要联网），登录时除密码外再输入它显示的六位数字。',
  manage: '设置动态口令',
  asked: '您的角色须使用动态口令登录，请先设置。',
  begin: '开始设置',
  scan: '用身份验证器扫描：',
  picture: '动态口令密钥的二维码，内容与下面的密钥相同',
  open: '身份验证器就装在这台设备上：直接打开',
  secret: '不能扫描的，在身份验证器里选择“手动输入密钥”，类型选“基于时间”，输入：',
  code: '身份验证器显示的六位数字',
  confirm: '启用',
  on: '动态口令已启用。',
  left: (count: number) => `备用码还剩 ${count} 个。`,
  remove: '停用动态口令',
  codesTitle: '备用码',
  codesLead:
    '动态口令已启用。请抄下这些备用码：手机不在身边时，每个可以代替动态口令用一次。它们只显示这一次。',
}

export const en: typeof zh = {
  title: 'Two-step sign-in',
  lead: 'With an authenticator app on your phone (any that supports TOTP; it needs no network), you sign in with your password and the six digits that it shows.',
  manage: 'Set up two-step sign-in',
  asked: 'Your role has to use two-step sign-in. Please set it up first.',
  begin: 'Begin',
  scan: 'Scan this with the authenticator:',
  picture: 'QR code of the key that also stands below',
  open: 'The authenticator is on this device: open it',
  secret:
    'If you cannot scan it, choose to enter a key by hand in the authenticator, choose “time-based”, and enter this key:',
  code: 'The six digits shown by the authenticator',
  confirm: 'Turn on',
  on: 'Two-step sign-in is on.',
  left: (count) => `${plural(count, 'backup code')} left.`,
  remove: 'Turn off two-step sign-in',
  codesTitle: 'Backup codes',
  codesLead:
    'Two-step sign-in is on. Please write down these backup codes: when you do not have your phone, each of them can be used once instead. They are shown only this once.',
}
