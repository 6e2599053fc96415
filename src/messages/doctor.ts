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
  'schema-newer': ({ found = '' }) => `a newer program wrote it (format ${found}): upgrade first`,
  'record-invalid': ({ place = '', reason = '' }) => `${place} is not valid (${reason})`,
  'seal-broken': () => 'its bytes are not those that were written: altered, or a failing disk',
  'history-broken': ({ number = '' }) =>
    `its history does not hold together from entry ${number} on and may have been altered`,
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
    'evidence-counted': ({ count = '' }) => `佐证材料文件 ${count} 个，已逐个核对哈希。`,
    'evidence-missing': ({ file = '', where = '' }) => `${where} 引用的 ${file} 不见了。请从备份取回。`,
    'evidence-damaged': ({ file = '', where = '' }) =>
      `${file}（${where || '无引用'}）的内容与哈希不符，可能已损坏或被改动。请从备份取回。`,
    'evidence-orphan': ({ file = '' }) =>
      `${file} 没有任何要点引用，且已超过一天。停下程序后执行 doctor --collect 可以清除。`,
    'orphans-removed': ({ count = '' }) => `已清除 ${count} 个无人引用的文件。`,
    'orphans-kept': () => '有文件读不出来，分不清哪些材料无人引用，没有清除任何文件。请先修复上面的错误。',
    'backup-none': ({ folder = '' }) => `${folder} 中还没有备份。请执行 backup，或让程序开着每日自动备份。`,
    'backup-stale': ({ folder = '', hours = '' }) =>
      `最近的备份 ${folder} 已有 ${hours} 小时。请执行 backup，并检查 BACKUP_KEEP 是否为 0。`,
    'backup-whole': ({ folder = '', hours = '' }) =>
      `最近的备份 ${folder} 是 ${hours} 小时前的，已逐个核对哈希，完好。`,
    'backup-damaged': ({ folder = '', file = '' }) =>
      `最近的备份 ${folder} 有损坏：${file}。请执行 backup 另做一份，并检查备份磁盘。`,
    'backup-same-disk': ({ folder = '' }) =>
      `备份 ${folder} 与数据在同一块磁盘上，磁盘坏了会一起丢失。请把 BACKUP_DIR 指到另一块磁盘。`,
  } satisfies Record<DiagnosisCode, Sentence>,
  summary: (errors: number, warnings: number) =>
    errors + warnings === 0 ? '体检完毕，一切正常。' : `体检完毕：有误 ${errors} 项，留意 ${warnings} 项。`,
}

export const en: typeof zh = {
  gravity: { fine: 'fine', warning: 'look', error: 'WRONG' },
  found: {
    'configuration-right': () => 'Environment: no variable is wrong.',
    'configuration-wrong': ({ reason = '' }) =>
      `Environment: ${reason}. Correct it before the program is started.`,
    'links-watched': ({ hosts = '' }) =>
      `Links in evidence: opened once a day; hosts inside that may be opened: ${hosts || 'none'}.`,
    'links-unwatched': () =>
      'Links in evidence: not opened; the program asks nobody outside. LINK_CHECKS=on switches it on.',
    'folder-missing': ({ folder = '' }) =>
      `There is no data folder ${folder}. Check DATA_DIR, or start the program once.`,
    'folder-held': () => 'The program is running; this examination does not disturb it.',
    'folder-free': () => 'The program is not running.',
    'folder-open': ({ folder = '', rights = '' }) =>
      `Other users of this machine can enter the data folder ${folder} (rights ${rights}). Run chmod 700.`,
    'space-enough': ({ megabytes = '' }) => `${megabytes} MB are free.`,
    'space-short': ({ megabytes = '' }) =>
      `Only ${megabytes} MB are free. Make room, or move BACKUP_DIR to another disk; once it is full, nothing can be saved.`,
    'clock-right': ({ now = '' }) => `The clock says ${now}, not before the latest entry.`,
    'clock-behind': ({ now = '', latest = '' }) =>
      `The clock says ${now}, before the latest entry ${latest}. Set it right, or deadlines are counted wrongly.`,
    'record-whole': ({ file = '', count = '' }) => `${file}: valid; ${count} entries of history, unbroken.`,
    'record-broken': ({ file = '', fault = '', ...rest }) =>
      `${file}: ${faultOf(faultEn, fault, rest)}. Stop the program, restore the latest backup into an empty folder and take this file from there.`,
    'record-unsealed': ({ file = '' }) =>
      `${file}: no seal. An earlier version wrote it, or somebody by hand; the next change seals it. If neither is known, compare it with a backup.`,
    'file-missing': ({ file = '' }) => `${file} is missing. Take it from the latest backup.`,
    'history-cut': ({ file = '', count = '', backup = '' }) =>
      `The history in ${file} is shorter than in the backup ${backup}, or another: entry ${count} of then is not in its place. Somebody cut or replaced it; keep everything as it is and compare.`,
    'evidence-counted': ({ count = '' }) => `${count} files of evidence, each held against its hash.`,
    'evidence-missing': ({ file = '', where = '' }) =>
      `${file}, named by ${where}, is gone. Take it from a backup.`,
    'evidence-damaged': ({ file = '', where = '' }) =>
      `${file} (${where || 'named by nothing'}) is not what its hash says: damaged or altered. Take it from a backup.`,
    'evidence-orphan': ({ file = '' }) =>
      `No plan names ${file}, which is more than a day old. Stop the program and run doctor --collect to remove it.`,
    'orphans-removed': ({ count = '' }) => `Removed ${count} files that nothing names.`,
    'orphans-kept': () =>
      'A file cannot be read, so what nothing names cannot be told. Nothing was removed; mend the errors above first.',
    'backup-none': ({ folder = '' }) =>
      `There is no backup in ${folder}. Run backup, or leave the program running for the daily one.`,
    'backup-stale': ({ folder = '', hours = '' }) =>
      `The latest backup ${folder} is ${hours} hours old. Run backup, and see that BACKUP_KEEP is not 0.`,
    'backup-whole': ({ folder = '', hours = '' }) =>
      `The latest backup ${folder} is ${hours} hours old; every file was held against its hash.`,
    'backup-damaged': ({ folder = '', file = '' }) =>
      `The latest backup ${folder} is damaged: ${file}. Run backup to make another, and check that disk.`,
    'backup-same-disk': ({ folder = '' }) =>
      `The backups in ${folder} are on the same disk as the data and would be lost with it. Point BACKUP_DIR to another disk.`,
  },
  summary: (errors, warnings) =>
    errors + warnings === 0 ? 'All is well.' : `${errors} wrong, ${warnings} to look at.`,
}

function faultOf(faults: Fault, code: string, detail: Readonly<Record<string, string>>): string {
  return faults[code as StoreErrorCode]?.(detail) ?? code
}
