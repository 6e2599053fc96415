/** The guide to the pages of administrators, heads and one's own account. */
import type { PageGuide } from './guided-page.ts'

type Pages = Record<
  'people' | 'sheets' | 'permissions' | 'policies' | 'backups' | 'secondFactor' | 'confirmations' | 'audit',
  PageGuide
>

export const zhAdministration: Pages = {
  people: {
    name: '账号',
    text: '系统管理员添加账号、发一次性链接，安全管理员分配角色。处室、邮箱点一下就能改；离岗的停用，不要共用。',
    steps: [
      '选角色和处室，点“添加账号”；人多时从表格粘贴名单。',
      '把一次性链接交给本人，7 天内有效。',
      '忘记密码的，重发设密码链接。',
    ],
  },
  sheets: {
    name: '从表格粘贴',
    text: '从 Excel 或 WPS 复制几行，粘贴进来。先看每一行能不能用，确认之后才会添加。',
    steps: [],
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
    text: '系统每天自动备份，在这里看备没备上；大改之前可以再备一份。',
    steps: ['备份放到另一块磁盘（BACKUP_DIR），并定期送往别处。', '隔一段时间试着恢复一次。'],
  },
  secondFactor: {
    name: '动态口令',
    text: '有了它，密码被人知道也登录不了。',
    steps: ['在手机上装身份验证器，扫二维码，或输入密钥。', '输入它显示的六位数字。', '抄下十个备用码。'],
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
    text: 'The system administrator adds accounts and passes on the one-time links; the security administrator assigns roles. Press a division or email address to change it.',
    steps: [
      'Choose roles and division, then “Add account”; you can paste many from a spreadsheet.',
      'Give the one-time link to its owner. It is valid for 7 days.',
      'If somebody forgets the password, issue a new link.',
    ],
  },
  sheets: {
    name: 'From a spreadsheet',
    text: 'Copy rows from Excel or WPS and paste them here. You see first whether each row can be used; nothing is added until you confirm.',
    steps: [],
  },
  permissions: {
    name: 'Permissions',
    text: 'Who may do what, in one table. The security administrator assigns roles on the accounts page.',
    steps: [],
  },
  policies: {
    name: 'Sign-in policy',
    text: 'Set here how long passwords must be and how long they last, when people are signed out, and which roles need two-step sign-in.',
    steps: ['Set up two-step sign-in for yourself before you require it of others.'],
  },
  backups: {
    name: 'Backups',
    text: 'A backup is made every day. Check here that it was, and make another before larger changes.',
    steps: [
      'Keep backups on another disk (BACKUP_DIR), and regularly take a copy elsewhere.',
      'Now and then, try restoring one.',
    ],
  },
  secondFactor: {
    name: 'Two-step sign-in',
    text: 'With it, knowing your password is not enough to sign in as you.',
    steps: [
      'Install an authenticator app on your phone; scan the picture or enter the key.',
      'Type the six digits that it shows.',
      'Write down the ten backup codes.',
    ],
  },
  confirmations: {
    name: 'To confirm',
    text: 'Where the office requires it, what your contacts submit comes to you first.',
    steps: ['Read the report and its evidence.', 'Confirm it, or return it and say what is missing.'],
  },
  audit: {
    name: 'Audit',
    text: 'Everything that was done and every sign-in is here. Search by person and date, and export it for your records.',
    steps: ['Check regularly for failed sign-ins and changes of roles.', 'Export as your rules require.'],
  },
}
