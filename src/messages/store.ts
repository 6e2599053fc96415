type Sentence = (detail: Readonly<Record<string, string>>) => string

export type StoreErrorCode =
  | 'folder-in-use'
  | 'folder-unusable'
  | 'file-missing'
  | 'file-unreadable'
  | 'schema-newer'
  | 'record-invalid'
  | 'history-broken'
  | 'seal-broken'
  | 'write-failed'
  | 'store-closed'
  | 'backup-unreadable'
  | 'backup-damaged'
  | 'folder-not-empty'
  | 'upgrade-not-backed-up'

export const zh: Record<StoreErrorCode, Sentence> = {
  'folder-in-use': ({ folder = '' }) =>
    `数据目录 ${folder} 正由另一个程序使用。同一目录同时只能由一个程序打开，请先停止另一个。`,
  'folder-unusable': ({ folder = '', reason = '' }) =>
    `数据目录 ${folder} 不能使用：${reason}。请检查目录是否存在、权限和磁盘。`,
  'file-missing': ({ file = '' }) =>
    `缺少文件 ${file}，而目录中已有要点数据。程序没有启动。请从备份恢复此文件后再启动。`,
  'file-unreadable': ({ file = '', reason = '' }) =>
    `文件 ${file} 读不出来：${reason}。程序没有启动，文件未被改动。请从备份恢复此文件后再启动。`,
  'schema-newer': ({ file = '', found = '', known = '' }) =>
    `文件 ${file} 由更新版本的程序写成（格式 ${found}，本程序只认到 ${known}）。请升级程序，或恢复升级前的备份。`,
  'record-invalid': ({ file = '', place = '', reason = '' }) =>
    `文件 ${file} 中的 ${place} 不合规定：${reason}。文件未被改动；如在启动时出现，请从备份恢复此文件后再启动。`,
  'history-broken': ({ file = '', number = '' }) =>
    `文件 ${file} 的留痕自第 ${number} 条起前后不相衔接，可能被改动过。程序没有启动。请从备份恢复此文件后再启动。`,
  'seal-broken': ({ file = '' }) =>
    `文件 ${file} 的内容与写入时的校验值不符，可能被改动过或磁盘出错。程序没有启动。请从备份恢复此文件后再启动。`,
  'write-failed': ({ file = '', reason = '' }) =>
    `没有存上：写入 ${file} 失败（${reason}）。数据仍是改动之前的样子，请检查磁盘后重试。`,
  'store-closed': () => '程序正在停止，没有存上。请稍后重试。',
  'backup-unreadable': ({ folder = '', reason = '' }) =>
    `${folder} 不是完整的备份：${reason}。请指向备份目录里的某一份，其中应有 manifest.json。`,
  'backup-damaged': ({ folder = '', file = '' }) =>
    `备份 ${folder} 中的 ${file} 与清单不符，可能已损坏。没有恢复任何内容，请换一份备份。`,
  'folder-not-empty': ({ folder = '' }) =>
    `目录 ${folder} 不是空的。恢复只写入空目录，请另指一个，核对无误后再让 DATA_DIR 指向它。`,
  'upgrade-not-backed-up': ({ folder = '', reason = '' }) =>
    `数据由较早的版本写成，升级前的备份没能写进 ${folder}（${reason}）。程序没有启动，数据没有改动。请在那里腾出空间，或用 BACKUP_DIR 指到别的磁盘，再启动；原来版本的程序也仍可使用这些数据。`,
}

export const en: Record<StoreErrorCode, Sentence> = {
  'folder-in-use': ({ folder = '' }) =>
    `The data folder ${folder} is in use by another program. Only one program can have it open at a time; stop the other one first.`,
  'folder-unusable': ({ folder = '', reason = '' }) =>
    `The data folder ${folder} cannot be used: ${reason}. Check that it exists, its permissions and the disk.`,
  'file-missing': ({ file = '' }) =>
    `The file ${file} is missing, although the folder holds plans. The program did not start. Restore this file from a backup, then start again.`,
  'file-unreadable': ({ file = '', reason = '' }) =>
    `The file ${file} cannot be read: ${reason}. The program did not start and the file was not changed. Restore this file from a backup, then start again.`,
  'schema-newer': ({ file = '', found = '', known = '' }) =>
    `The file ${file} was written by a newer version of the program (format ${found}; this version knows up to ${known}). Upgrade the program, or restore the backup made before the upgrade.`,
  'record-invalid': ({ file = '', place = '', reason = '' }) =>
    `${place} in the file ${file} is not valid: ${reason}. The file was not changed. If this stops the program from starting, restore this file from a backup, then start again.`,
  'history-broken': ({ file = '', number = '' }) =>
    `The history in the file ${file} does not hold together from entry ${number} on; it may have been altered. The program did not start. Restore this file from a backup, then start again.`,
  'seal-broken': ({ file = '' }) =>
    `The content of the file ${file} does not match its checksum; it may have been altered, or the disk is failing. The program did not start. Restore this file from a backup, then start again.`,
  'write-failed': ({ file = '', reason = '' }) =>
    `Not saved: writing ${file} failed (${reason}). Everything is as it was before; check the disk and try again.`,
  'store-closed': () => 'Not saved: the program is stopping. Please try again in a moment.',
  'backup-unreadable': ({ folder = '', reason = '' }) =>
    `${folder} is not a complete backup: ${reason}. Give one of the folders in the backup folder; it should contain manifest.json.`,
  'backup-damaged': ({ folder = '', file = '' }) =>
    `${file} in the backup ${folder} does not match the manifest and may be damaged. Nothing was restored; use another backup.`,
  'folder-not-empty': ({ folder = '' }) =>
    `The folder ${folder} is not empty. Backups are restored into empty folders only: give another one, check the result, then point DATA_DIR to it.`,
  'upgrade-not-backed-up': ({ folder = '', reason = '' }) =>
    `The data was written by an earlier version, and the backup that has to come before the upgrade could not be written to ${folder} (${reason}). The program did not start and the data was not changed. Make room there, or point BACKUP_DIR to another disk, and start again. The earlier version of the program can still use this data.`,
}
