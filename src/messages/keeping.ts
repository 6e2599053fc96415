/** Backups on screen, and what backup, restore and invite say on the terminal. */
import { figure, plural } from './number.ts'

export const zh = {
  title: '备份',
  lead: '系统每天自动备份一次。需要恢复时，先停下系统，再用命令 restore。',
  none: '还没有备份。现在先备一份，以后系统每天自动备份。',
  stale: (hours: number) =>
    `最近一份备份已是 ${figure(hours)} 小时以前。请查看系统的运行记录，或执行命令 doctor（体检）。`,
  make: '现在备份',
  at: '时间',
  name: '名称',
  files: '文件数',
  size: '大小',
  made: (path: string, files: number, megabytes: string) =>
    `已备份到 ${path}：${files} 个文件，${megabytes} MB。`,
  leftOut: (files: readonly string[]) =>
    `以下佐证材料的内容与校验值不符，没有备份，请执行 doctor：\n  ${files.join('\n  ')}`,
  restored: (from: string, at: string, into: string) =>
    `已把 ${from}（${at}）恢复到 ${into}，逐个核对了校验值。请让 DATA_DIR 指向它，再启动程序；所有人需重新登录。`,
  invited: (name: string, link: string) =>
    `${name} 的一次性链接，7 天内有效；原密码和登录已失效，链接只显示这一次：\n  ${link}`,
  running: '程序正在运行，命令行不能发链接。请在“账号”页面发出，或停下程序后再执行。',
  nobody: (account: string) => `没有登录名为 ${account} 的账号。`,
}

export const en: typeof zh = {
  title: 'Backups',
  lead: 'The program makes a backup once a day. To restore one, stop the program and use the restore command.',
  none: 'There is no backup yet. Make one now; from then on one is made every day.',
  stale: (hours) =>
    `The latest backup is ${plural(hours, 'hour')} old. Check what the program prints, or run the doctor command.`,
  make: 'Back up now',
  at: 'When',
  name: 'Name',
  files: 'Files',
  size: 'Size',
  made: (path, files, megabytes) => `Backed up to ${path}: ${plural(files, 'file')}, ${megabytes} MB.`,
  leftOut: (files) =>
    `This evidence does not match its checksum and was left out; run doctor:\n  ${files.join('\n  ')}`,
  restored: (from, at, into) =>
    `Restored ${from} (${at}) into ${into}; every checksum was verified. Point DATA_DIR there and start the program; everybody has to sign in again.`,
  invited: (name, link) =>
    `One-time link for ${name}, valid for 7 days. The old password no longer works, and the account has been signed out everywhere. The link is shown only this once:\n  ${link}`,
  running:
    'The program is running, so no link can be made from here. Use the “Accounts” page, or stop the program first.',
  nobody: (account) => `There is no account with the username ${account}.`,
}
