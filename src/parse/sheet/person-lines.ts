/** Cells of a spreadsheet → accounts. */
import type { PersonColumn, PersonLine } from '../../domain/office/person-line.ts'
import type { Role } from '../../domain/office/role.ts'
import { Refusal } from '../../domain/refusal.ts'
import { messages } from '../../messages/index.ts'
import { headedRows, headsOf } from './heads.ts'
import { chosen, unspaced } from './words.ts'

const languages = Object.values(messages)
const heads = headsOf<PersonColumn>(
  languages.map(({ rows }) => rows.people.column),
  {
    name: ['联络员', '联络员姓名', '人员'],
    account: ['账号', '帐号', '用户名', 'Account', 'Sign-in name'],
    division: ['处室', '处室名称', '部门', '所在部门', '科室', '单位'],
    mail: ['电子邮箱', '邮件', '电子邮件', 'Email', 'E-mail', 'Mail'],
    roles: ['Role'],
  },
)
const roleWords = languages.map(({ person }) => person.role)

/** Columns besides these, such as telephone numbers, are passed over. @throws Refusal sheet-without-heads */
export function readPersonLines(rows: readonly (readonly string[])[]): PersonLine[] {
  const read = headedRows<PersonColumn>(rows, [heads], ['name'])
  if (!read) throw new Refusal('sheet-without-heads', { columns: '姓名' })
  return read.map(({ line, cells: { name = '', account = '', division = '', mail = '', roles = '' } }) => ({
    line,
    name: unspaced(name),
    account,
    division: unspaced(division),
    mail,
    roles: rolesIn(roles),
  }))
}

/** @example rolesIn('联络员、处室负责人') // ['contact', 'head'] */
function rolesIn(words: string): (Role | null)[] {
  const named = words.split(/\s*[、，,;；/\n]\s*/).filter(Boolean)
  return named.map((word) => chosen(word, roleWords) ?? shortened(word))
}

/** 联络员 is 处室联络员. */
function shortened(word: string): Role | null {
  const named = roleWords.flatMap((words) => Object.entries(words) as [Role, string][])
  return named.find(([, name]) => word.length > 1 && name.endsWith(word))?.[0] ?? null
}
