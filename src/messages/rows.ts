/** Rows of a spreadsheet, pasted or uploaded: previewed, and then entered. */
import type { DivisionColumn } from '../domain/office/division-line.ts'
import type { PersonColumn } from '../domain/office/person-line.ts'
import type { LineProblem } from '../domain/office/sheet-line.ts'
import { agree, figure, plural } from './number.ts'

export const zh = {
  paste: '粘贴表格',
  file: '或选择文件',
  fileHint: '.xlsx 或 .csv。',
  preview: '预览',
  previewTitle: '导入预览',
  line: '行',
  result: '结果',
  fresh: '将添加',
  known: '已有，保持原样',
  wrong: (count: number) => `有 ${count} 行需要改正，改正后再添加；粘贴的内容都在下面。`,
  nothingNew: '没有新的可以添加。',
  correct: '改正后再预览',
  problem: {
    required: '没有填写',
    'too-long': '太长了',
    'not-a-mail': '不是有效的邮箱地址',
    'unknown-division': '没有这个处室，请先添加处室，或改成现有的名称',
    'unknown-role': '没有这个角色，请用账号页上的名称',
    'division-needed': '联络员和处室负责人要有所在处室',
    'audit-apart': '审计管理员不得兼任系统管理员、安全管理员',
    twice: '前面已经有一行',
    taken: '这个登录名已被别人使用',
  } as Record<LineProblem, string>,
  divisions: {
    title: '从表格添加处室',
    hint: '从 Excel 或 WPS 复制，一行一个处室：处室名称、主要职责（可以不填）。有没有表头都可以。',
    add: (count: number) => `添加 ${count} 个处室`,
    column: { name: '处室名称', duties: '主要职责' } as Record<DivisionColumn, string>,
  },
  people: {
    title: '从表格添加账号',
    hint: '从 Excel 或 WPS 连同表头一起复制。要有“姓名”一列；“处室”“登录名”“邮箱”“角色”可有可无，其余各列不看。没有登录名的，用姓名登录。',
    contacts: '有处室而没有写角色的，都是处室联络员。',
    add: (count: number) => `添加 ${count} 个账号`,
    column: {
      name: '姓名',
      account: '登录名',
      division: '所在处室',
      mail: '邮箱',
      roles: '角色',
    } as Record<PersonColumn, string>,
    links: '一次性链接',
    linksLead: (count: number) =>
      `下面 ${count} 个链接请分别交给本人。链接只显示这一次，7 天内有效，用过即失效。`,
    copy: '复制到表格',
    copyHint: '全选、复制，可以直接粘贴到 Excel。',
  },
}

export const en: typeof zh = {
  paste: 'Paste rows',
  file: 'or choose a file',
  fileHint: '.xlsx or .csv',
  preview: 'Preview',
  previewTitle: 'Preview of the import',
  line: 'Row',
  result: 'Result',
  fresh: 'will be added',
  known: 'already there, left as it is',
  wrong: (count) =>
    `${plural(count, 'row')} ${agree(count, 'needs', 'need')} correcting before anything is added. What you pasted is below.`,
  nothingNew: 'There is nothing new to add.',
  correct: 'Correct and preview again',
  problem: {
    required: 'missing',
    'too-long': 'too long',
    'not-a-mail': 'not a valid email address',
    'unknown-division': 'no such division; add it first, or use the name of an existing one',
    'unknown-role': 'no such role; use the names given on the accounts page',
    'division-needed': 'contacts and heads of division need a division',
    'audit-apart': 'the audit administrator cannot also be system or security administrator',
    twice: 'repeats an earlier row',
    taken: 'this username is already in use',
  },
  divisions: {
    title: 'Add divisions from a spreadsheet',
    hint: 'Copy from Excel or WPS, one division in each row: its name and, if you like, its main duties. With or without column headings.',
    add: (count) => `Add ${plural(count, 'division')}`,
    column: { name: 'Name', duties: 'Main duties' },
  },
  people: {
    title: 'Add accounts from a spreadsheet',
    hint: 'Copy from Excel or WPS together with the column headings. “Name” is required; “Division”, “Username”, “Email address” and “Roles” are optional, and other columns are ignored. Without a username, people sign in with their name.',
    contacts: 'Anyone with a division and no role becomes a contact.',
    add: (count) => `Add ${plural(count, 'account')}`,
    column: {
      name: 'Name',
      account: 'Username',
      division: 'Division',
      mail: 'Email address',
      roles: 'Roles',
    },
    links: 'One-time links',
    linksLead: (count) =>
      `Give ${agree(count, 'this link to its owner. It is', `each of these ${figure(count)} links to its owner. They are`)} shown only this once, valid for 7 days, and ${agree(count, 'works', 'work')} once.`,
    copy: 'To copy into a spreadsheet',
    copyHint: 'Select all, copy, and paste it straight into Excel.',
  },
}
