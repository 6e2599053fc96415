/** The guide to the pages of administrators, heads and one's own account. */
import type { PageGuide } from './guided-page.ts'

type Pages = Record<
  'people' | 'permissions' | 'policies' | 'backups' | 'secondFactor' | 'confirmations' | 'audit',
  PageGuide
>

export const zhAdministration: Pages = {
  people: {
    name: '账号',
    text: '添加账号会得到一次性链接，交给本人设密码。处室、邮箱点一下就能改；离岗的停用，不要共用。',
    steps: [
      '选角色和处室，点“添加账号”；人多时从表格粘贴名单。',
      '把一次性链接交给本人，7 天内有效。',
      '忘记密码的，重发设密码链接。',
    ],
  },
  permissions: {
    name: '权限',
    text: '谁可以做什么，一张表看清。角色在账号页分配，安全管理员负责。',
    steps: [],
  },
  policies: {
    name: '登录要求',
    text: '密码长度、有效期、历史，多久自动退出，哪些角色必须用动态口令，都在这里定。',
    steps: ['要求别人用动态口令之前，先给自己设好。'],
  },
  backups: {
    name: '备份',
    text: '程序每天自动备份，在这里看备没备上；大改之前可以再备一份。',
    steps: ['备份放到另一块磁盘（BACKUP_DIR），并定期送往别处。', '隔一段时间试着恢复一次。'],
  },
  secondFactor: {
    name: '动态口令',
    text: '有了它，密码被人知道也登录不了。',
    steps: ['在手机上装身份验证器，输入密钥。', '输入它显示的六位数字。', '抄下十个备用码。'],
  },
  confirmations: {
    name: '待我确认',
    text: '公开办要求负责人确认时，联络员的提交先到这里。',
    steps: ['看进展和佐证材料。', '确认提交，或者写明缺什么退回。'],
  },
  audit: {
    name: '审计',
    text: '所有操作和登录都在这里，可以按人、按时间查，也可以导出留存。',
    steps: ['定期查看失败的登录和权限变动。', '按单位规定导出留存。'],
  },
}

export const enAdministration: Pages = {
  people: {
    name: 'Accounts',
    text: 'A new account gives a one-time link with which its owner chooses a password. Press a division or mail address to change it.',
    steps: [
      'Choose roles and division, then add; many are pasted from a sheet.',
      'Hand over the link; it holds for 7 days.',
      'Forgot the password? Issue a new link.',
    ],
  },
  permissions: {
    name: 'Permissions',
    text: 'Who may do what, in one table. The security administrator gives roles at the accounts.',
    steps: [],
  },
  policies: {
    name: 'Sign-in policy',
    text: 'Length, age and history of passwords, the end of sessions, and who needs a second factor.',
    steps: ['Set up your own second factor before you ask it of a role.'],
  },
  backups: {
    name: 'Backups',
    text: 'The program backs up every day; see here that it did, and make one before larger changes.',
    steps: [
      'Keep backups on another disk (BACKUP_DIR), and send them elsewhere.',
      'Now and then, try to restore one.',
    ],
  },
  secondFactor: {
    name: 'Second factor',
    text: 'With it, a password that got known opens nothing.',
    steps: [
      'Install an authenticator and enter the key.',
      'Type the six digits that it shows.',
      'Write down the ten codes for need.',
    ],
  },
  confirmations: {
    name: 'To confirm',
    text: 'What your contacts submit waits here for your word, where the office asks for it.',
    steps: ['Read the report and its proof.', 'Confirm it, or give it back with what is missing.'],
  },
  audit: {
    name: 'Audit',
    text: 'Everything done and every sign-in, by person and time; export it to keep.',
    steps: ['Look at failed sign-ins and changed permissions.', 'Export as your rules ask.'],
  },
}
