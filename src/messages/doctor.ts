/** What the doctor (体检) finds in a data folder, and what to do about it. */
import type { StoreErrorCode } from './store.ts'

type Sentence = (detail: Readonly<Record<string, string>>) => string

export type DiagnosisCode =
  | 'configuration-right'
  | 'configuration-wrong'
  | 'links-watched'
  | 'links-unwatched'
  | 'folder-missing'
  | 'folder-held'
  | 'folder-free'
  | 'folder-open'
  | 'space-enough'
  | 'space-short'
  | 'clock-right'
  | 'clock-behind'
  | 'record-whole'
  | 'record-broken'
  | 'record-unsealed'
  | 'file-missing'
  | 'history-cut'
  | 'evidence-counted'
  | 'evidence-missing'
  | 'evidence-damaged'
  | 'evidence-orphan'
  | 'orphans-removed'
  | 'orphans-kept'
  | 'backup-none'
  | 'backup-stale'
  | 'backup-whole'
  | 'backup-damaged'
  | 'backup-same-disk'

/** Why a file of records cannot be used. */
type Fault = Partial<Record<StoreErrorCode, Sentence>>

const faultZh: Fault = {
  'file-unreadable': ({ reason = '' }) => `读不出来（${reason}）`,
  'schema-newer': ({ found = '' }) => `由更新版本的程序写成（格式 ${found}），请先升级程序`,
  'record-invalid': ({ place = '', reason = '' }) => `${place} 不合规定（${reason}）`,
  'seal-broken': () => '内容与写入时的校验值不符，可能被改动过或磁盘出错',
  'history-broken': ({ number = '' }) => `留痕自第 ${number} 条起前后不相衔接，可能被改动过`,
}

const faultEn: Fault = {
  'file-unreadable': ({ reason = '' }) => `it cannot be read (${reason})`,
  'schema-newer': ({ found = '' }) =>
    `it was written by a newer version of the program (format ${found}); upgrade the program first`,
  'record-invalid': ({ place = '', reason = '' }) => `${place} is not valid (${reason})`,
  'seal-broken': () =>
    'its content does not match its checksum; it may have been altered, or the disk is failing',
  'history-broken': ({ number = '' }) =>
    `its history does not hold together from entry ${number} on; it may have been altered`,
}

export const zh = {
  gravity: { fine: '正常', warning: '留意', error: '有误' },
  found: {
    'configuration-right': () => '环境变量：没有写错的。',
    'configuration-wrong': ({ reason = '' }) => `环境变量写错了：${reason}。请改正后再启动。`,
    'links-watched': ({ hosts = '' }) => `佐证链接：每天查看；内网中可以查看的主机：${hosts || '无'}。`,
    'links-unwatched': () => '佐证链接：不查看，程序不访问任何外部网站。要查看，请设 LINK_CHECKS=on。',
    'folder-missing': ({ folder = '' }) => `没有数据目录 ${folder}。请检查 DATA_DIR，或先启动一次程序。`,
    'folder-held': () => '程序正在运行；体检不影响它。',
    'folder-free': () => '程序没有在运行。',
    'folder-open': ({ folder = '', rights = '' }) =>
      `数据目录 ${folder} 别的系统用户也能进入（权限 ${rights}）。请执行 chmod 700。`,
    'space-enough': ({ megabytes = '' }) => `磁盘剩余 ${megabytes} MB。`,
    'space-short': ({ megabytes = '' }) =>
      `磁盘只剩 ${megabytes} MB。请清理磁盘，或把 BACKUP_DIR 移到别的磁盘；写满之后任何改动都存不上。`,
    'clock-right': ({ now = '' }) => `系统时间 ${now}，不早于最近一条留痕。`,
    'clock-behind': ({ now = '', latest = '' }) =>
      `系统时间 ${now} 早于最近一条留痕 ${latest}。请校准时钟，否则截止日期会算错。`,
    'record-whole': ({ file = '', count = '' }) => `${file}：内容合规，留痕 ${count} 条，首尾相接。`,
    'record-broken': ({ file = '', fault = '', ...rest }) =>
      `${file}：${faultOf(faultZh, fault, rest)}。请停下程序，用 restore 把最近的备份恢复到空目录，取出此文件替换。`,
    'record-unsealed': ({ file = '' }) =>
      `${file}：没有校验值。可能由旧版本写成，也可能有人直接改过文件；下一次改动会补上。如来历不明，请与备份比对。`,
    'file-missing': ({ file = '' }) => `缺少 ${file}。请从最近的备份取回。`,
    'history-cut': ({ file = '', count = '', backup = '' }) =>
      `${file} 的留痕比备份 ${backup} 中的短或不同：备份时的第 ${count} 条已不在原处。有人截去或替换过留痕，请保留现场，对照备份查明。`,
    'evidence-counted': ({ count = '' }) => `佐证材料文件 ${count} 个，已逐个核对校验值。`,
    'evidence-missing': ({ file = '', where = '' }) => `${where} 引用的 ${file} 不见了。请从备份取回。`,
    'evidence-damaged': ({ file = '', where = '' }) =>
      `${file}（${where || '无引用'}）的内容与校验值不符，可能已损坏或被改动。请从备份取回。`,
    'evidence-orphan': ({ file = '' }) =>
      `${file} 没有任何要点引用，且已超过一天。停下程序后执行 doctor --collect 可以清除。`,
    'orphans-removed': ({ count = '' }) => `已清除 ${count} 个无人引用的文件。`,
    'orphans-kept': () => '有文件读不出来，分不清哪些材料无人引用，没有清除任何文件。请先修复上面的错误。',
    'backup-none': ({ folder = '' }) => `${folder} 中还没有备份。请执行 backup，或让程序开着每日自动备份。`,
    'backup-stale': ({ folder = '', hours = '' }) =>
      `最近的备份 ${folder} 已有 ${hours} 小时。请执行 backup，并检查 BACKUP_KEEP 是否为 0。`,
    'backup-whole': ({ folder = '', hours = '' }) =>
      `最近的备份 ${folder} 是 ${hours} 小时前的，已逐个核对校验值，完好。`,
    'backup-damaged': ({ folder = '', file = '' }) =>
      `最近的备份 ${folder} 有损坏：${file}。请执行 backup 另做一份，并检查备份磁盘。`,
    'backup-same-disk': ({ folder = '' }) =>
      `备份 ${folder} 与数据在同一块磁盘上，磁盘坏了会一起丢失。请把 BACKUP_DIR 指到另一块磁盘。`,
  } satisfies Record<DiagnosisCode, Sentence>,
  summary: (errors: number, warnings: number) =>
    errors + warnings === 0 ? '体检完毕，一切正常。' : `体检完毕：有误 ${errors} 项，留意 ${warnings} 项。`,
}

export const en: typeof zh = {
  gravity: { fine: 'fine', warning: 'note', error: 'ERROR' },
  found: {
    'configuration-right': () => 'Environment variables: nothing wrong.',
    'configuration-wrong': ({ reason = '' }) =>
      `Environment variables: ${reason}. Correct this before starting the program.`,
    'links-watched': ({ hosts = '' }) =>
      `Links in evidence: checked every day; hosts of the internal network that may be checked: ${hosts || 'none'}.`,
    'links-unwatched': () =>
      'Links in evidence: not checked; the program opens no outside website. To check them, set LINK_CHECKS=on.',
    'folder-missing': ({ folder = '' }) =>
      `There is no data folder ${folder}. Check DATA_DIR, or start the program once.`,
    'folder-held': () => 'The program is running; this check does not affect it.',
    'folder-free': () => 'The program is not running.',
    'folder-open': ({ folder = '', rights = '' }) =>
      `Other users of this computer can open the data folder ${folder} (permissions ${rights}). Run chmod 700.`,
    'space-enough': ({ megabytes = '' }) => `${megabytes} MB of disk space left.`,
    'space-short': ({ megabytes = '' }) =>
      `Only ${megabytes} MB of disk space left. Free some, or move BACKUP_DIR to another disk; once the disk is full, no change can be saved.`,
    'clock-right': ({ now = '' }) => `The clock says ${now}, not earlier than the latest entry.`,
    'clock-behind': ({ now = '', latest = '' }) =>
      `The clock says ${now}, earlier than the latest entry ${latest}. Set the clock, or due dates will be wrong.`,
    'record-whole': ({ file = '', count = '' }) => `${file}: valid; history entries: ${count}, unbroken.`,
    'record-broken': ({ file = '', fault = '', ...rest }) =>
      `${file}: ${faultOf(faultEn, fault, rest)}. Stop the program, restore the latest backup into an empty folder and replace this file with the one from there.`,
    'record-unsealed': ({ file = '' }) =>
      `${file}: no checksum. An earlier version may have written it, or somebody may have edited it; the next change adds one. If you do not know how it came about, compare it with a backup.`,
    'file-missing': ({ file = '' }) => `${file} is missing. Get it back from the latest backup.`,
    'history-cut': ({ file = '', count = '', backup = '' }) =>
      `The history in ${file} is shorter than in the backup ${backup}, or different: entry ${count} of the backup is no longer in its place. Somebody has cut or replaced the history; leave everything as it is and compare it with the backup.`,
    'evidence-counted': ({ count = '' }) => `Evidence files: ${count}, each checked against its checksum.`,
    'evidence-missing': ({ file = '', where = '' }) =>
      `${file}, referred to by ${where}, is missing. Get it back from a backup.`,
    'evidence-damaged': ({ file = '', where = '' }) =>
      `${file} (${where || 'not referred to'}) does not match its checksum; it may be damaged or altered. Get it back from a backup.`,
    'evidence-orphan': ({ file = '' }) =>
      `${file} is not referred to by any plan and is more than a day old. Stop the program and run doctor --collect to remove it.`,
    'orphans-removed': ({ count = '' }) => `Files that nothing refers to, removed: ${count}.`,
    'orphans-kept': () =>
      'Some files cannot be read, so it is not clear which evidence is unused. Nothing was removed; put the errors above right first.',
    'backup-none': ({ folder = '' }) =>
      `There are no backups in ${folder} yet. Run backup, or leave the program running for the daily backup.`,
    'backup-stale': ({ folder = '', hours = '' }) =>
      `The latest backup ${folder} is ${hours} hours old. Run backup, and check that BACKUP_KEEP is not 0.`,
    'backup-whole': ({ folder = '', hours = '' }) =>
      `The latest backup ${folder} is ${hours} hours old; every file matches its checksum.`,
    'backup-damaged': ({ folder = '', file = '' }) =>
      `The latest backup ${folder} is damaged: ${file}. Run backup to make another, and check the backup disk.`,
    'backup-same-disk': ({ folder = '' }) =>
      `The backups in ${folder} are on the same disk as the data; if the disk fails, both are lost. Point BACKUP_DIR to another disk.`,
  },
  summary: (errors, warnings) =>
    errors + warnings === 0 ? 'Everything is fine.' : `Errors: ${errors}; to note: ${warnings}.`,
}

function faultOf(faults: Fault, code: string, detail: Readonly<Record<string, string>>): string {
  return faults[code as StoreErrorCode]?.(detail) ?? code
}
